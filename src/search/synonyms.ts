import { stem } from '../text/tokens.ts';

/** Ordinary English words that reports use for one another, a line for each notion. */
const groups = `
  launch start begin open kick establish create found form set inaugurate initiate introduce
  ban prohibit outlaw forbid bar criminalise
  control schedule regulate restrict
  end stop halt cease scrap finish terminate
  suspend pause freeze halt stop interrupt break sever
  resume restart renew revive
  extend prolong renew
  meet meeting talks summit
  arrest detain capture nab apprehend
  charge indict prosecute
  jail imprison prison sentence
  approve pass adopt ratify endorse
  reject refuse decline dismiss rebuff
  criticise condemn slam blast denounce fault rebuke
  praise applaud laud welcome hail commend
  thank grateful gratitude
  blame fault accuse responsible
  warn caution alert
  ask request urge call demand appeal
  promise pledge vow commit
  agree accord deal agreement pact consensus
  tariff duty levy
  money cash funds proceeds
  bank banker banking
  parcel package mail shipment
  lawmaker legislator politician congressman representative senator
  company firm business corporation
  supplier vendor seller manufacturer producer maker
  make manufacture produce production
  kill die death fatal
  gang cartel
  boss leader kingpin chief
  raise increase hike lift
  cut lower reduce halve slash
  border frontier
  ship send deliver export
  help assist aid support assistance
  intelligence information
  cooperate collaborate cooperation collaboration
  group panel committee team
  joint bilateral
  report study
  letter write wrote
  child son daughter kid
  family relative bereaved
  relative nephew niece uncle cousin
  escape flee abscond fugitive run ran
  pure purity
  grumble complain moan
  breach violation infringement violate
  blatant flagrant
  shortage scarce scarcity shock
  pointless useless fruitless empty vacuous
  concession cede yield
  class family
  panel group
  cheer welcome
  expert researcher scholar academic analyst professor economist
  visit trip travel
  remove delist drop
  add place include
  court judge justice
  law act legislation statute
  loophole exemption exception
  price cost
  spend expenditure spending
  win victory
  website online internet
  destroy eliminate obliterate
  weapon weaponry
  evidence proof
  hide conceal disguise
  replace successor succeed
  want seek wish keen eager desire
  flow enter pour stream influx
  lifetime life permanent forever
  fear worry afraid alarm
  blackmail extort coerce
  trick ploy stunt ruse gimmick
  empty hollow vacuous meaningless
  sincere genuine goodwill
  lie mislead deceive
  crisis epidemic emergency scourge plague
  flood swamp inundate
  allow let permit tolerate enable
  block hinder thwart impede stem curb
  advertise peddle hawk promote
  buy purchase acquire procure
  route path channel pipeline corridor
  tough strict stringent harsh
  lax loose weak
  swift rapid fast quick
  covert secret clandestine
  root cause reason
  subsidy subsidise rebate reward
  dialogue discussion negotiation talks
  bargain truce accord deal
  launder clean wash
  raid bust
  gang gangster mobster cartel
  ally partner
  rival enemy adversary foe
  youth young teen teenager
  envoy ambassador diplomat
  exceed surpass
  transfer extradite surrender handover hand
  prisoner inmate convict detainee
  plead admit confess guilty guilt
  overturn strike void annul quash invalidate
  uphold affirm
  turn shut close
  blacklist relist
  appoint name nominate
`;

const related = new Map<string, readonly string[]>();
for (const group of groups.trim().split('\n')) {
  const stems = [...new Set(group.trim().split(/\s+/).map(stem))];
  for (const each of stems)
    related.set(each, [...(related.get(each) ?? []), ...stems.filter((other) => other !== each)]);
}

/** The stems of words that may stand for a word; none for most. */
export function synonymsOf(word: string): readonly string[] {
  return related.get(word) ?? [];
}
