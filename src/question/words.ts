/**
 * English words that hold a sentence together and name nothing. They never ask for something the corpus must hold,
 * and an abbreviation that reads like one of them (`US`, `WHO`, `IT`) counts only in capitals or after “the”.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its it's itself he she they them their theirs his her him himself herself themselves we us our ours you your yours
  i me my mine one ones someone anyone everyone nobody something anything everything nothing
  is are was were be been being am do does did doing done has have had having can could will would shall should may might must
  and or but nor so yet if then than as at by for from in into of off on onto out over per to toward towards under up upon via with within without
  about above across after against along among around before behind below beneath beside besides between beyond during except inside near outside since
  through throughout till until while during whereas because though although unless
  who whom whose which what when where why how whether
  not no yes only just even still also too very really quite rather almost already again once ever never always often sometimes usually maybe perhaps
  all any both each every few fewer less least many more most much some several such other others another same own else enough
  please thanks thank hello hi hey ok okay dear kindly pls
  tell show give get got let know want need like look find say said says saying tells told mean means meant
  somebody anybody everybody none instead aside apart besides indeed thus hence therefore however moreover otherwise anyway somehow likewise meanwhile together alone afterwards forward
  now today currently recently lately ago exactly approximately roughly actually basically simply altogether overall together total totals totalling
  `.split(/\s+/),
);

/** Words of asking and of ordinary talk that constrain nothing: leaving them out changes no answer. */
export const fillerWords: ReadonlySet<string> = new Set(
  `question questions answer answers number numbers figure figures count counts counted counting amount amounts quantity quantities statistic statistics stat stats data datum
  value values level levels info information detail details fact facts record records report reports reported reporting according official officially officials
  happen happened happens happening happening know known wonder wondering think thinking curious interested idea clue help possible possibly able exact precise specific specifically
  people person persons folks guys man men woman women life lives
  year years yearly annual annually month months monthly fiscal calendar period periods time times date dates day days week weeks quarter quarters quarterly season
  early late mid summer winter spring autumn latest newest recent recently last first earliest current previous prior next past following end ending ended start starting started beginning began begin
  long far big large small high higher highest low lower lowest great greater new old good bad well better best
  come comes came coming go goes went going gone make makes made making take takes took taken taking put puts see sees seen saw call calls called
  compare compared comparing comparison comparisons versus vs difference differences differ differs different change changes changed changing trend trends
  develop develops developed developing evolve evolved evolves shift shifted shifts
  increase increased increases rise rises rose risen rising grow grows grew grown growth drop drops dropped dropping fall falls fell fallen falling decline declined declines decrease decreased
  peak peaked peaks maximum minimum max min top record worst biggest largest smallest
  true false real claim claims claimed correct wrong right
  use used uses using work works worked working thing things stuff way ways kind kinds sort sorts type types case cases part parts side sides
  involve involves involved involving include includes included including cover covers covered covering relate related relating regarding concerning respect
  anyone overview summary summarise summarize list lists name names hold holds held available exist exists
  figure's whats thats whos hows wheres im ive id dont doesnt didnt isnt arent wasnt werent cant wont
  united nationwide national nationally country countries wide whole entire across
  roughly approx nearly close just
  would happen think thought believe reckon guess suppose quick quickly briefly short shortly
  advance many regards cheers
  final provisional preliminary predicted estimated estimate estimates definitive conclusive initial getting
  key main major important notable order ordered
  actual confirmed recorded documented registered tragic needless innocent
  weight weights portion portions fraction fractions slice
  bigger larger smaller longer shorter add adds added adding sum plus minus subtract combined combine step steps part wise
  street streets newspaper document
  `.split(/\s+/),
);

/** Words that say how to answer; the cues have read them, so they name nothing to look for. */
export const cueWords: ReadonlySet<string> = new Set(
  `respond responded responds response responses react reacted reacts reaction reactions reply replied replies rebuttal answer answered answers
  dispute disputes disputed denied deny denies denial reject rejects rejected contradict contradicts contradicted disagree disagreed object objected
  timeline timelines chronology chronological history sequence event events milestone milestones followed follow
  statement statements comment comments commented remark remarks quote quotes quoted position stance view views opinion
  express expressed expresses boast boasted boasts brag bragged caution cautioned cautions assert asserted insist insisted insists remarked allege alleged alleges reckon reckoned reckons ought
  argue argued argues warn warned warns announce announced announces promise promised describe described describes state stated urge urged write wrote
  gives contains contain shows lists publishes
  source sources cite cited citation reference origin publish published author wrote written article articles
  define defined definition meaning stand stands abbreviation acronym glossary explain explained explains
  compare versus chart graph table series plot trend annual monthly yearly ratio more less fewer than same equal
  most fewest least peak record highest lowest maximum minimum
  check fact myth true false verify confirm
  number amount count total quantity volume rate share percent percentage proportion per
  role position title job post held hold
  discrepancy rival rivals conflicting rounded exact disagree
  english british american word words mention mentioned talk talking talked speak spoke speaking discuss discussed
  `.split(/\s+/),
);

/** Whether a word is part of ordinary talk, so that it names nothing the corpus must hold. */
export function isEveryday(word: string): boolean {
  return functionWords.has(word) || fillerWords.has(word) || cueWords.has(word);
}
