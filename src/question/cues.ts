/** Turns of phrase that tell what kind of answer is wanted. */
export type Cue =
  | 'help'
  | 'topics'
  | 'greeting'
  | 'source'
  | 'reply'
  | 'who-said'
  | 'said'
  | 'claim'
  | 'yes-no'
  | 'difference'
  | 'define'
  | 'naming'
  | 'who-is'
  | 'timeline'
  | 'when'
  | 'happened'
  | 'most'
  | 'fewest'
  | 'why'
  | 'compare'
  | 'trend'
  | 'amount'
  | 'follow-up';

interface CuePattern {
  readonly cue: Cue;
  /** What every match has, where the pattern is so large that compiling it for nothing would delay a first answer. */
  readonly hint?: RegExp;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

const speech =
  '(?:sa(?:y|id|ying)|reckon(?:ed|s)?|assert(?:ed|s)?|allege[ds]?|remark(?:ed|s)?|caution(?:ed|s)?|credit(?:ed|s)?|attribut(?:e[ds]?)|sp(?:oke|eak|eaks|oken)|tell|told|thinks?|thought|claim(?:ed|s)?|argued?|warn(?:ed|s)?|announced?|promised?|calls?|called|wrote|write|(?<!\\b(?:the|a|each|per|by|which|what|every|of|in|this|that|home) )state(?! of\\b)|stated|comment(?:ed)?|urged?|demand(?:ed)?|describ(?:ed?|es)|declared?|insist(?:ed|s)?|propos(?:ed?|es)|suggest(?:ed|s)?|mention(?:ed)?|vow(?:ed)?|pledged?|accused?|blamed?|criticis?z?ed?|complain(?:ed)?|admitted|acknowledged?|praised?|testif(?:y|ied)|explain(?:ed)?|quoted?|labell?ed|dismiss(?:ed)?|express(?:ed)?|(?:brush|shrug|laugh|wav)(?:ed|es)? (?:off|aside)|play(?:ed|s)? down|compar(?:ed|es)|liken(?:ed|s)?|scoff(?:ed|s)?|mock(?:ed|s)?|boast(?:ed|s)?|brag(?:ged|s)?|question(?:ed|s)|doubt(?:ed|s)?)';
const deny =
  '(?:disput(?:es?|ed|ing)|den(?:y|ied|ies)|disagree[ds]?|reject(?:s|ed)?|contradict(?:s|ed)?|object(?:s|ed)?|rebut(?:s|ted)?|push(?:es|ed)? back|contest(?:s|ed)?|refut(?:es?|ed))';
const answered = '(?:respond(?:ed|s)?|react(?:ed|s)?|repl(?:y|ied|ies)|answer(?:ed|s)?|hit back|push(?:ed)? back)';
const speaker =
  '(?:officials?|minister|ministry|senator|lawmakers?|congress(?:man|woman|member)|politicians?|spokes\\w+|person|president|experts?|ambassador|secretary|governor|leader|diplomat|representative|rep|researchers?|agency|newspapers?|paper|outlet|magazine|journalist|media|body|country|government|candidate|party|director|chair(?:man|woman)?|analysts?|scholars?|premier|prosecutors?|judge|academics?|scientists?|professors?|economists?|authors?|diplomats?|critics?|commissioner|chief|general|mayor|legislators?|envoy|negotiator|campaigners?|activists?|organi[sz]ations?|group|ngo|charity|association|institute|think tank)';

/** Every cue is looked for; which one decides is settled by the reader. */
export const cuePatterns: readonly CuePattern[] = [
  {
    cue: 'help',
    pattern:
      /^(?:help|usage|commands?|\?|what can (?:you|i|it|this bot) (?:do|ask|answer)\b.*|how (?:do|does|can) (?:you|this|the bot|i use)\b.{0,24})\W*$/,
    examples: ['help', 'what can you do?'],
  },
  {
    cue: 'topics',
    pattern:
      /^(?:topics|coverage)\W*$|\bwhat (?:do|does|all do) (?:you|it|this|the (?:bot|corpus)) (?:cover|know|hold|have)\b|\bwhat(?:'s| is) (?:covered|in (?:the|your) corpus)\b|\b(?:list|which|what) (?:all |the |of )*(?:topics|subjects|measures)\b/,
    examples: ['topics', 'what do you cover?'],
  },
  {
    cue: 'greeting',
    pattern:
      /^(?:hi|hello|hey|hiya|yo|greetings|good (?:morning|afternoon|evening|day)|thanks?|thank you|thx|cheers|bye|goodbye|how are you|who are you|what are you|are you (?:a )?(?:bot|human|real)|nice|cool|great|ok(?:ay)?|lol|test|ping)\b.{0,30}$/,
    examples: ['hello', 'thanks!'],
  },
  {
    cue: 'source',
    hint: /wh|source|citation|reference|origin|author|publish|cite/,
    pattern:
      /\bwhere (?:does|do|did|is|are|was|were) .*\b(?:come|came|from|published|taken|sourced)\b|(?<!\b(?:an?|main|major|largest|primary|key|leading|only|biggest|top|important) )\b(?:source|citation|reference|origin)(?:,? please)? (?:of|for|behind|on)\b|\bwhat(?:'s| is| was) (?:the|your) source\b|\bwho (?:published|counted|compiled|came up with(?! (?:the|that|this) (?:line|phrase|words?|quote|comparison|idea|term|image)))\b|\bwho (?:wrote|authored|reported|did) (?:the|that|this|an?) (?:\w+ ){0,4}(?:article|report|paper|study|story|piece|book|series|data ?set)\b|\bwho (?:reported|gave|estimated|calculated|put out|cites?|cited) (?:the |that |this |an? )?(?:\w+ ){0,3}\$?\d|\b(?:which|what) (?:document|source|publication|file|data ?set)s? (?:gives?|gave|has|have|had|contains?|lists?|shows?|publish(?:es|ed)?|report(?:s|ed)?|holds?|says?|said|states?)\b|\b(?:author|publisher) of\b|\b(?:which|what) (?:report|study|paper|article)s? (?:says?|said|puts?|states?)\b[^?]*\d|\bsource\?|^source\b|\bcite(?:s|d)? (?:for|as)\b/,
    examples: ['where does the 75,000 figure come from', 'who wrote the article'],
  },
  {
    cue: 'reply',
    hint: /who|how|what|did|any|some|respon|react|repl|rebut|answer|comeback|retort|riposte/,
    pattern: new RegExp(
      String.raw`\bhow (?:did|has|have|does|do) .* ${answered}\b|\b(?:response|reaction|repl(?:y|ies)|rebuttal|answer|responses|reactions|comeback|retort|riposte) (?:to|from|of|by)\b|\bwhat was .*\b(?:comeback|retort|riposte|rebuttal|response|reaction|answer|reply)\b|^(?:did |has |have )?(?:anyone|anybody|someone|somebody) (?:else )?(?:${answered}|respond|react|reply|push back)\b|\bwho(?: else)? (?:has |have |had )?(?:${deny}|${answered})\b|\bwhat (?:did|was|does) .* (?:reply|respond|response|reaction|answer|say (?:in (?:response|reply)|back))\b|\b(?:what|who) .* ${answered} to\b|\b(?:in response to|respond(?:ed|s)? to|repl(?:y|ied) to)\b|\bwho ${deny}\b|\bdid (?:anyone|anybody|someone|\w+) ${deny}\b`,
    ),
    examples: ['how did China respond to the letter?', 'who disputes that?'],
  },
  {
    cue: 'who-said',
    hint: /wh/,
    pattern: new RegExp(
      String.raw`\b(?:who(?:'s the one who)?(?: (?:else|first|(?:was|is) it (?:that|who)|has|had|have|ever|once|publicly|recently)){0,4}(?: (?:at|in|from|on|of|among) (?:\S+ ){0,3}?\S+)?|which \w+) ${speech}\b|\b(?:which|what)(?! (?:did|does|do|was|were|is|are|has|have|had|date|day|month|year|time|share|amount|number)\b)(?: \w+){0,4} (?:ex-|vice-)?${speaker}\b|\b(?:which|what) (?:report|article|study)s? (?:says?|said|claims?|claimed|argues?|states?|stated)\b|\bwhose (?:words?|quote|phrase|claim|line|analysis|assessment|view|testimony|remark|idea|argument|report|study)\b|\bwho (?:used|made|gave|coined|came up with) (?:the|that|this) (?:phrase|line|term|image|idea|words?|claim|quote|statement|remark|comparison|argument)\b|\bwho (?:found|sees|saw|thinks|believes|wants|wanted|asked|thanked|compared|wondered|described|opposes|opposed|supports|supported|praised|blamed|predicted|threatened)\b|\bwho (?:puts?|placed|set) .*\bat \S*\d|\bwho was (?:quoted|cited)\b|\bby whom (?:was|is|were) (?:it|this|that) (?:${speech}|asked)|\b(?:somebody|someone) ${speech}\b.*\bwho\b`,
    ),
    examples: ['who called it a vacuous promise?', 'which official warned about it?'],
  },
  {
    cue: 'said',
    hint: /wh|how|did|according|'s |say|said|quote|claim|argue|insist| (?:by|from|of|on|about) /,
    pattern: new RegExp(
      String.raw`\b(?:(?:what|how|why) (?:did|does|do|has|have|had|was|were|is|are)|did)\b.*\b${speech}\b|\bwhat (?:did|does|do|has|have|had)\b.*\breport(?:s|ed)?\b|\b(?:statements?|comments?|remarks?|quotes?|position|stance|views?|words|speech|testimony|claims?|opinion|allegations?|accusations?) (?:made )?(?:by|from|of|on|about)\b|\baccording to\b|'s (?:\S+ ){0,4}?(?:statements?|comments?|remarks?|words|message|letter|position|stance|views?|claims?|opinion|account|version|argument)\b|\bwhat(?:'s| is| was) .*(?:position|stance|views?|opinion|argument|line) on\b|^(?:quote|quotes|said)\b|\b(?:quotes?|remarks?)\W*$|^(?!who\b|which\b|what\b|how\b|why\b|when\b|where\b)(?:\S+ ){1,4}(?:says?|claims?|argues?|insists?) (?:that |the |a |it |they )|\b(?:said|says) (?:about|on|of)\b`,
    ),
    examples: ['what did Kurt Campbell say about the Pacific?'],
  },
  {
    cue: 'claim',
    pattern:
      /\b(?:is|was|isn't) it (?:really |actually )?(?:true|correct|right|accurate|a fact|false|the case|a myth)\b|\btrue or (?:false|not)\b|\bam i (?:right|correct)\b|\b(?:real|genuine) claim\b|\bwho made (?:it|that|this)\b|\bfact[ -]?check\b|\bis (?:this|that) (?:true|correct|right|accurate)\b|^(?:check|claim|verify)\b.{12,}|(?<!\b(?:should|do|did|can|could|would|may|must) )\bi (?:heard|read|was told) (?:that )?\b|\bsomeone (?:said|told me|claims)\b|\b(?:correct|right|true)\?$|\b(?:can|could) (?:it|one|we|you|i) (?:really |fairly |honestly )?(?:be said|say|claim)\b|\b(?:is it|would it be) fair to say\b|\bdo we know (?:that|if|whether)\b|^(?:some|many|most|critics|people|experts|several)(?: \w+)? (?:say|claim|argue|think|believe)\b/,
    examples: ['is it true that China makes it all?'],
  },
  {
    cue: 'yes-no',
    pattern: /^(?:did|was|were|is|are|does|do|has|have|had|can|could|will|would|isn't|aren't|doesn't|didn't|hasn't)\b/,
    examples: ['does China deny it?'],
  },
  {
    cue: 'difference',
    pattern:
      /\bdifferences? between\b|\bwhat(?:'s|s| is| are) the differences?\b|\bhow (?:does|do|is|are) .* (?:differ|different)\b|\bdistinguish(?:es)?\b|\bdistinction between\b|\bdiffers? from\b|\bunlike\b|\bsets? (?:\w+ )?apart\b|\bnot the same\b|\bthe same (?:thing )?as\b/,
    examples: ['difference between INCB and UNODC', 'what sets them apart?'],
  },
  {
    cue: 'define',
    pattern:
      /\b(?:defin(?:e|ition|ed)|meaning|glossary)\b|\bstands? for\b|^(?:what(?:'s|s)?|what (?:is|are|was|were)|explain|tell me (?:about|what)) (?:an? |the |meant by |exactly is |that |actually is )*|\bwhat (?:does|do|did) .*\b(?:mean|stand for|refer to|do)\b|,? what (?:is|are|does) (?:it|they|that|this)\b|\bshort for\b|\bacronym\b|\babbreviat/,
    examples: ['what is the counternarcotics working group?', 'what does NDTA stand for'],
  },
  {
    cue: 'naming',
    pattern:
      /\bwhat (?:do|does|would) .*\bcall(?:ed)? (?:an?|the|it|them|something|someone)\b|(?<!\b(?:prison|jail|federal|short|long|average|mean|median) )\b(?:term|word|name|expression|jargon) for\b|\bwhat (?:is|are) .* (?:called|known as)\b/,
    examples: ['what do experts call a changed precursor?', 'what is the term for that?'],
  },
  {
    cue: 'who-is',
    pattern:
      /\bwho (?:is|was|are|were)\b|\b(?:role|position|job|title|post) (?:of|at|as|in)\b|\bwhat (?:was|is) .*\b(?:role|position|job|title|post)\b|\b(?:his|her|their) (?:role|job|title|post|position)\b/,
    examples: ['who is Kurt Campbell', "what was Murphy's role?"],
  },
  {
    cue: 'timeline',
    pattern:
      /\btime ?lines?\b|\bchronolog\w*|\bhistory of\b|\bsequence of\b|\bmilestones?\b|\bwhat (?:followed|(?:came|happened) (?:next|before|after|between|since))\b|\bkey (?:dates|events|moments)\b|\bstep by step\b|\bby date\b|\bin (?:chronological )?order\b|\b(?:what|which) (?:\w+ )?events\b|\bevents (?:on|in|about|of|around|related|concerning|during|between|since)\b|\bsteps .* (?:taken|took)\b|\blist of (?:events|actions|decisions)\b/,
    examples: ['timeline of UN decisions', 'what followed the summit?'],
  },
  {
    cue: 'when',
    pattern:
      /\bwhen (?:did|was|were|is|does|do|has|have|will|exactly|the)\b|^when\b(?! (?:you|people|they|we|someone|officials|experts) (?:say|speak|talk|mention|refer|use|write)\b)|\b(?:date|day)\b.{0,20} (?:on|in) which\b|: (?:day|date) and\b|\b(?:on )?(?:what|which) (?:date|day)\b|\bdate (?:of|when)\b|\bdate and (?:place|time)\b|, (?:date|when)\b|(?<!\b(?:to|of) )\bdate\W*$|[-,] when\W*$|\bhow long ago\b|^(?:the )?(?:date|day)\b|\b(?:need|want|know|give me|tell me) the (?:exact )?(?:date|day)\b/,
    examples: ['when did Trump and Xi meet?'],
  },
  {
    cue: 'happened',
    pattern:
      /\bwhat (?:all )?happened\b|\bwhat (?:was|were) the (?:result|outcome|ruling|verdict|decision|sentence|upshot)s?\b|\bwhat (?:was|is) the (?:\w+ ){0,2}vote\b|\b(?:outcome|result|upshot)s? of\b|\bwhat (?:\S+ ){1,3}did (?:when|in|about|after|to|on)\b|\bwhat (?:came|come) (?:out )?of\b|\bwho became\b|\bwho (?:was|were|got|is) (?:\w+ )?(?:arrested|charged|sanctioned|sentenced|indicted|extradited|appointed|named|convicted|designated|captured|detained|removed|killed|signed|met|nominated|confirmed|hosted|launched)\b|\bwho (?:signed|met|attended|hosted|launched|sanctioned|arrested|charged|indicted|appointed|visited|replaced|led)\b|\bhow did .* end\b|\bwhat did .*\b(?:decide|rule|do|agree|order|sign|ban|launch|adopt|impose|sanction|control|schedule|change)\b/,
    examples: ['what happened in May 2019?', 'who was arrested near El Paso?'],
  },
  {
    cue: 'most',
    pattern:
      /\b(?:most(?! recent| of\b| up)|highest|peak(?:ed|s|ing)?|(?<!\b(?:did|does|do|to) [^?.]{0,30})record|maximum|max|greatest|largest|biggest|worst|deadliest|top(?:ped)?|all[ -]time high)\b/,
    examples: ['which year had the most deaths?'],
  },
  {
    cue: 'fewest',
    pattern: /\b(?:fewest|lowest|least|smallest|minimum|min|bottom|best year|all[ -]time low)\b/,
    examples: ['the lowest year for seizures'],
  },
  {
    cue: 'why',
    pattern:
      /\bwhy\b.*\d[\d,.]+.*\d|\bwhy (?:do|does|are|is|did|don't|doesn't|isn't|aren't)\b.*\b(?:differ\w*|disagree|conflict\w*|vary|higher|lower|match|two|several|not the same)\b|\bwhich (?:counts?|figures?|numbers?|one|is (?:right|correct)|are (?:right|correct))\b|\b(?:discrepan\w+|rival|competing|conflicting|contradict\w+|exact and rounded|rounded and exact|final (?:or|and|vs|versus) provisional|provisional (?:or|and|vs|versus) final)\b|\bdisagree\b|\bdifferent (?:numbers|figures|counts|sources)\b|\ball (?:the )?(?:figures|counts|numbers)\b/,
    examples: ['why do the numbers for 2023 differ?'],
  },
  {
    cue: 'compare',
    pattern:
      /\bcompar\w*|\b(?:versus|vs)\b|\brelative to\b|\bdifferences? between\b|\bhow (?:much|many)(?: \w+){0,2} (?:times )?(?:more|less|fewer|higher|lower|bigger|larger|smaller)\b|\bhow many times\b(?!,? (?:did|was|were|has|have|had|do|does|not)\b)|\b(?:more|less|fewer|higher|lower)\b(?! than (?:\$|half\b|(?:a|one) (?:third|quarter|dozen|hundred|thousand|million|billion)|(?!(?:19|20)\d\d\b)\d)).* (?:or|than)\b|\bchange(?:d)? (?:between|from)\b|\b(?:increase|rise|rose|fall|fell|drop|dropped|growth|grew|grow|decline|declined?|changed?)\b.*\b(?:from|between)\b|\bfrom .* to\b.*\b(?:change|increase|rise|fall|drop)\b|\bby how much\b|\bhow far (?:did|has|have|do|does)\b.*\b(?:fall|rise|drop|climb|change|move|go|fallen|risen|dropped)\b|\bwhat percent(?:age)? (?:more|less|change|increase|drop)\b|\bratio\b|\bper (?:death|pound|pill|kilo\w*|capita)\b|\bside by side\b|\bnext to (?:each other|one another)\b|\balongside (?:each other|one another)\b|\bwhich (?:is|was|were|are) (?:bigger|higher|larger|greater|more|lower|smaller)\b|\bby what factor\b|\badd(?:ed|ing)?(?: up| together)?\b|\bsum\b|\bplus\b|\bminus\b|\bsubtract\w*|\bcombined?\b|(?<!\b(?:fight|fighting|war|case|charges?|sanctions?|action|tariffs?|side[ds]?|ruled?|evidence|(?:law)?suit|measures?|campaign|battle|crackdown|struggle|voted?|protect(?:ed|ion)?|guard|drive|push|acted?|move[ds]?) )against\b|\bas (?:many|much) as\b/,
    examples: ['compare seizures 2021 and 2023', 'how many times more than in 2019?'],
  },
  {
    cue: 'trend',
    pattern:
      /\btrends?\b|\bover (?:the )?(?:fiscal |calendar |financial )?(?:years|time|last|past)\b|\b(?:by|per|each|every) (?:fiscal |calendar )?(?:year|yr|month)s?\b|\byear[ -](?:by|on|over|after)[ -]year\b|\bannual(?:ly)?\b|\b(?:history|evolution|trajectory) of\b|\b(?:time ?)?series\b|\bchart\b|\bgraph\b|\bplot\b|\btable of\b|\bhow (?:has|have|did)\b.*\b(?:chang|evolv|develop|mov)\w*|\byearly\b|\bmonthly\b|\bmonth[ -]by[ -]month\b|\ball years\b|\bhistorical\b|\b(?:going|gone|go|went|trending|heading) (?:up|down)\b|\b(?:rising|falling|increasing|decreasing|declining|growing|shrinking)\b/,
    examples: ['deaths by year', 'seizures month by month'],
  },
  {
    cue: 'amount',
    pattern:
      /\bhow (?:many|much|high|large|big|far)\b|\b(?:number|amount|count|total|quantity|volume|figures?|statistics?|stats?|data|rate|share|percent(?:age)?|proportion|cost|value|tally|toll|sum)s?\b|%/,
    examples: ['how many pills?'],
  },
  {
    cue: 'follow-up',
    pattern:
      /^(?:the )?(?:year|month) (?:before|after|earlier|later)\b|^(?:the )?(?:previous|next|following|preceding) (?:year|month)\b|\bthen\W*$|^(?:and|only|just|what about|how about|same|but|also|or|now|then|ok and|what of|instead|plus|show (?:it|that)|compared?(?: (?:it|that))? (?:to|with))\b|\b(?:that|this|it|he|she|they|those|these|him|her|them) ?\??$|^(?:who (?:disputes|denies|disputed|denied) (?:that|this|it)|why|when|where|what (?:followed|came next|happened (?:next|then|after|before)))\W*$/,
    examples: ['and in 2022?'],
  },
];

/** The cues of a text in lower case. */
export function findCues(lower: string): ReadonlySet<Cue> {
  const found = cuePatterns.filter(
    ({ hint, pattern }) => (hint === undefined || hint.test(lower)) && pattern.test(lower),
  );
  return new Set(found.map(({ cue }) => cue));
}
