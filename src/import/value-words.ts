import type { vocabulary } from '../domain/fields.ts';

type Vocabulary = typeof vocabulary;
export type CategoryField = keyof Vocabulary;
/** Rules tried in order, on the folded value; the first that holds names the canonical word. */
export type ValueRules = { readonly [F in CategoryField]: readonly (readonly [Vocabulary[F][number], RegExp])[] };

/** Raw words and their canonical word (import.md §4). Codes of one or two letters are matched whole. */
export const valueRules: ValueRules = {
  termination_type: [
    ['involuntary', /\binvol|redundan|laid off|lay ?offs?\b|reduction in force|^rif\b/],
    ['retirement', /retire|rente\b|ruhestand|retraite|jubilaci|^ver$|\(ver\)|pension|^ret$|^r$/],
    ['death', /death|deceased|^died|passed away/],
    [
      'end_of_contract',
      /contract (expir|end|complet)|end[_ ]of[_ ](contract|assignment|season|internship|term|temp|fixed)|expir|ende der befristung|vertragsende|fin de contrat|fin cdd|assignment (end|complet)|fixed[- ]term|seasonal|temporary (work|job) end|internship (end|complet)|befrist/,
    ],
    ['transfer_out', /transfer/],
    ['mutual', /mutual|aufhebung/],
    [
      'voluntary',
      /volunt|resign|^quit|^v(ol)?$|self[- ]initiated|employee[- ]initiated|another (position|job|employer)|other (employment|employer|job)|career change|job abandon|personal reasons|^return(ed)? to school|more money|relocat|eigenkündigung|kündigung (durch|des) (arbeitnehmer|mitarbeiter)|démission|renuncia/,
    ],
    [
      'involuntary',
      /terminat|dismiss|fired|for cause|retrench|discharg|misconduct|position elimin|abolish|^inv$|^i$|severance|company[- ]initiated|employer[- ]initiated|non-?renewal|failed probation|unsatisfactory|poor performance|kündigung durch (den )?arbeitgeber|betriebsbedingt|licenciement|despido/,
    ],
    ['unknown', /^(unk|unknown|other|others|not stated|unspecified|not specified|misc(ellaneous)?)$/],
  ],
  status: [
    ['future', /future|pre-?hire|not (yet )?started|pending (start|hire|onboard)|^hired$|upcoming|start date ahead/],
    [
      'ended',
      /terminat|inactive|not active|retire|deceased|^t$|^i$|^d$|^r$|^u$|^0$|^false$|^no$|^n$|separated|resign|\bleft\b|leaver|former|ended|dismiss|quit|exited|departed|^term(ed)?$|austritt|ausgeschieden/,
    ],
    ['leave', /\bleave\b|\bloa\b|^l$|^p$|suspend|sabbatical|furlough|absence|parental|maternity|paternity|disability|beurlaubt|elternzeit/],
    ['active', /active|^a$|^act$|employed|^1$|^true$|^yes$|^y$|working|current|in service|onboarded|probation|aktiv|^filled$|permanent/],
    ['unknown', /^(unk|unknown|other|not stated)$/],
  ],
  worker_type: [
    [
      'contractor',
      /contractor|contingent|vendor|consultant|agency|freelanc|1099|third[- ]party|outsourc|external|^c$|self-?employed|independent/,
    ],
    ['intern', /\bintern(s|ship)?\b|apprentice|student|trainee|co-?op|placement|werkstudent|praktik|^i$|auszubild/],
    ['temp', /^temp(orary)?$|temp worker|\btemps\b|^t$|seasonal|casual|^zero hours?|on[- ]call|per[- ]diem/],
    [
      'employee',
      /regular|permanent|full|part|festangestellt|angestellt|minijob|geringfügig|^cdi\b|^cdd\b|indefinido|^ft$|^pt$|^f$|^p$|^r$|^e$|employee|salaried|hourly|staff|fixed[- ]term|w-?2|benefited|indefinite|teilzeit|vollzeit|unbefristet|befristet|worker/,
    ],
    ['unknown', /^(unk|unknown|other|not stated|contract|temporary contract)$/],
  ],
  gender: [
    ['undisclosed', /prefer not|undisclosed|declin|not disclosed|do not wish|don't wish|no answer|choose not|not to say|keine angabe/],
    [
      'nonbinary',
      /^x$|^nb$|non-? ?binary|gender-?queer|gender-?fluid|agender|divers|^d$|third gender|gender non-? ?conforming|two-?spirit/,
    ],
    [
      'woman',
      /^(f|female|w|woman|women|weiblich|frau|femme|féminin|femenino|mujer|cis ?-?(woman|female)|trans ?-?(woman|female)|transgender female|girl|fem)$|^female\b|^woman\b/,
    ],
    [
      'man',
      /^(m|male|man|men|männlich|mann|herr|homme|masculin|masculino|hombre|cis ?-?(man|male)|trans ?-?(man|male)|transgender male|boy)$|^male\b|^man\b/,
    ],
    ['unknown', /^(u|unk|unknown|not stated|not specified|not available|missing)$/],
    ['other', /^(o|other|another( gender)?|self[- ]describe.*|transgender|trans|intersex)$/],
  ],
  race_ethnicity: [
    ['undisclosed', /prefer not|undisclosed|declin|not disclosed|do not wish|choose not|not to say/],
    ['two_or_more', /two or more|multi-?racial|2 or more|more than one|mixed|multiple|biracial|^t$/],
    ['hispanic', /^(?!.*(not|non)[- ]hispanic).*(hispanic|latin[oax]|spanish origin)|^h$/],
    ['pacific_islander', /pacific|hawaiian|^p$|^nhpi$/],
    ['american_indian', /american indian|alaska|native american|first nation|indigenous|aborigin|^i$|^aian$/],
    ['black', /black|african|caribbean|^b$/],
    ['asian', /asian|chinese|indian|japanese|korean|filipin|vietnam|pakistan|bangladesh|^a$/],
    ['white', /white|caucasian|european|^w$/],
    ['unknown', /^(u|unk|unknown|not stated|not specified)$/],
    ['other', /^(o|other|some other race|other race|other ethnic group)$/],
  ],
  event_action: [
    ['rehire', /rehir|re-hire|^reh$|reinstat/],
    ['promotion', /\bprom|^pro$/],
    ['demotion', /demot|^dem$|downgrade/],
    ['termination', /terminat|^ter(m)?$|^ret$|^rwp$|separat|resign|retire|dismiss|layoff|offboard|exit|^end of employment/],
    ['return', /return|^rfl$/],
    ['leave', /^loa$|^pla$|^lve$|leave|sabbatical/],
    ['hire', /^hir(e|ed|ing)?$|new hire|hire employee|^onboard|^start$|^add\b.*worker|\bhire\b/],
    [
      'transfer',
      /^xfr$|transf|lateral|reassign|\bmove\b|relocat|reorg|change (of )?(department|location|manager|supervisor|organization)|^trf$/,
    ],
    [
      'pay_change',
      /^pay\b|merit|salary|compensation|market adj|rate change|raise|increase|cost of living|\bcola\b|pay (rate|change|adj)|^par$|^prc$|adjustment/,
    ],
    ['data_change', /data|^dta$|correction|change|update|conversion|^pos$/],
    ['snapshot', /snapshot/],
  ],
  application_stage: [
    [
      'withdrawn',
      /withdr|offer (declined|rejected|refused)|declined( offer| by candidate)?$|candidate (declined|withdrew)|no[- ]show|not interested/,
    ],
    [
      'rejected',
      /reject|not selected|disqualif|unsuccessful|not hired|no hire|declined by (company|employer|recruiter)|archived|failed|not qualified|not shortlisted|knocked out|unqualified/,
    ],
    ['hired', /^hired?\b|onboard|accepted|joined|^started$|ready for hire|placed/],
    ['offer', /offer|background check|reference check/],
    ['interview', /interview|on-?site|assessment cent|final round|panel|superday/],
    ['screen', /screen|phone|review|assess|test|short-?list|long-?list|qualified|eligible|recruiter|evaluat/],
    ['applied', /appl|^new\b|received|submitted|sourced|^lead|prospect|^active$|in progress|in process|pending|open/],
    ['unknown', /^(unk|unknown|other|not stated)$/],
  ],
  requisition_status: [
    ['canceled', /cancel|withdrawn|abandon/],
    ['on_hold', /hold|paused|frozen|suspend|inactive/],
    ['filled', /fill|closed|hired|complete/],
    ['open', /open|active|posted|approved|pending|draft|in progress|interview|sourcing|recruit|advertis|offer/],
    ['unknown', /^(unk|unknown|other)$/],
  ],
  plan_type: [
    ['dental', /dental/],
    ['vision', /vision|optical/],
    ['medical', /medical|health|\bhmo\b|\bppo\b|hdhp|\bepo\b|\bhsa\b/],
    ['retirement', /retire|401|403\(?b|457|pension|\bira\b|superannuation|savings plan/],
    ['life', /\blife\b|ad&d|accidental death/],
    ['leave', /leave|\bpto\b|vacation|parental|time off/],
    ['other', /other|fsa|commut|legal|disab|wellness|tuition|accident|critical|std|ltd/],
  ],
  coverage_tier: [
    ['waived', /waive|declin|opt(ed)?[- ]out|no coverage|not enrolled|^w$|^none$/],
    ['family', /famil|^f$|^fam$|ee ?\+ ?fam|spouse (and|&|\+) child|ee ?\+ ?2|employee ?\+ ?2/],
    ['ee_children', /children|child\(ren\)|^ecn$|ee ?\+ ?ch|dependents|kids/],
    ['ee_spouse', /spouse|partner|^es$|ee ?\+ ?sp|two[- ]person|employee ?\+ ?1|ee ?\+ ?1|couple/],
    ['ee_child', /child|^ec$|dependent/],
    ['ee', /^ee$|^e$|employee only|single|individual|^employee$|self only|^self$|ee only|^1$/],
    ['unknown', /^(unk|unknown|other)$/],
  ],
  pay_period: [
    ['four_week', /four[- ]?week|4[- ]?week|lunar/],
    ['semimonth', /semi[- ]?month|twice (a|per) month|^s$|^sm$/],
    ['fortnight', /bi-?[ ]?week|fortnight|every (two|2|other) weeks?|^b$|^bw$/],
    ['hour', /hour|^h$|^hr$|^hrly$|^hrs?$|stunde|stündlich|horaire|por hora/],
    ['day', /^d$|dai?ly|\bday\b|per diem|täglich/],
    ['week', /week|^w$|^wk$|wöchentlich/],
    ['month', /month|^m$|^mo$|^mon$|monat|mensuel|mensual/],
    ['year', /year|annu|^a$|^y$|^yr$|^ann$|salar|jähr|jahr|annee|^an$|gehalt/],
  ],
};
