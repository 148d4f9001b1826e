import { cellDate } from './cell-date.ts';
import type { ColumnFacts } from './column-facts.ts';
import { isAbaNumber, isCardNumber, isIban } from './check-digits.ts';

/** Why a column is dropped at the door, found by its header or by the pattern of its values: one is enough (import.md §1). */
export type Sensitivity =
  | 'name' | 'e-mail' | 'phone' | 'address' | 'postal code' | 'national id' | 'bank number' | 'birth date' | 'free text' | 'network address' | 'special category' | 'race or ethnicity' | 'photo'; // prettier-ignore

export const sensitivity = (facts: ColumnFacts, fileHasAddress: boolean): Sensitivity | undefined =>
  byHeader(facts, fileHasAddress) ?? byPattern(facts);

const byHeader = (facts: ColumnFacts, fileHasAddress: boolean): Sensitivity | undefined => {
  const text = facts.header.tokens.join(' ');
  const joined = facts.header.squashed;
  // Answers on a scale and yes-or-no flags name a topic in the header, not a person.
  const isTopic = facts.distinct <= 12 && facts.meanLength <= 20 && facts.emails === 0;
  if (
    /\b(ssn|ssns|social security|national id|national identifier|national insurance|ni (number|code)|nino|tax id|tax file|taxpayer|itin|tin|passport|driver'?s? licen[cs]e|drivers? license number|sin number|personal identification|aadhaar|pan number|curp|cpf|steuer id|sozialversicherung\w*)\b/.test(
      text,
    ) ||
    /^(ssn|sin|nino|socialsecurity\w*|sozialversicherungsnummer)$/.test(joined)
  )
    return 'national id';
  if (/\b(iban|bic|swift|bank|routing|account number|sort code|credit card|card number|kontonummer|bsb)\b/.test(text) && !isTopic)
    return 'bank number';
  if (
    /\b(dob|birth ?date|date of ?birth|birthday|birth day|born|geburtsdatum|date de naissance|birth)\b/.test(text) ||
    /^(dob|dateofbirth|birthdate|geburtsdatum)$/.test(joined)
  ) {
    return /\b(country|place|city|state|year)\b/.test(text) && facts.dates < 0.5 ? 'special category' : 'birth date';
  }
  if (/\b(e ?mail|email|e mail address|courriel)\b/.test(text) && !isTopic && facts.numbers < 0.5 && facts.dates < 0.5) return 'e-mail';
  if (
    /\b(phone|telephone|mobile|cell ?phone|fax|telefon|tel)\b/.test(text) &&
    !isTopic &&
    facts.dates < 0.5 &&
    (facts.numbers < 0.5 || facts.median > 1_000_000)
  )
    return 'phone';
  if (/\b(ip address|ipaddress|latitude|longitude|mac address|device id)\b/.test(text)) return 'network address';
  if (/\b(zip|zip ?code|postal|postal ?code|post ?code|postcode|plz|eircode|pin ?code)\b/.test(text)) return 'postal code';
  if (/\b(address|street|addr|strasse|straße|apartment|adresse)\b/.test(text) && !isTopic) return 'address';
  if (
    /^((home|residence|residential|mailing|birth)? ?(city|town)( name)?)$/.test(text) &&
    (fileHasAddress || /home|resid|mail|birth/.test(text))
  )
    return 'address';
  if (/\b(photo|picture|avatar|image|headshot)\b/.test(text)) return 'photo';
  if (isPersonName(text)) return 'name';
  if (roleOfAPerson.test(text) && facts.letters > 0.9 && facts.meanWords >= 1.8 && facts.codes < 0.5) return 'name';
  if (
    /\b(comments?|remarks?|notes?|verbatim|open text|free text|explanation|please (explain|describe|specify))\b/.test(text) &&
    facts.meanLength > 12 &&
    facts.letters > 0.5
  )
    return 'free text';
  if (
    /\b(race|ethnic\w*|hispanic|latin[oax]|bipoc|aborigin\w*|torres strait|south sea|indigenous|first nations?|nesb|visible minority|tribe|caste|skin colou?r)\b/.test(
      text,
    )
  )
    return 'race or ethnicity';
  if (
    /\b(disab\w*|handicap|veteran|military status|religio\w*|faith|konfession|kirchensteuer\w*|schwerbehind\w*|behinderung|staatsangehörigkeit|nationalität|gewerkschaft\w*|sexual orientation|orientation|lgbt\w*|transgender|pregnan\w*|union (member\w*|status|code|name)|trade union|political|citizen\w*|nationality|immigration|visa( status| type)?|medical condition|health condition|genetic|criminal|hiv)\b/.test(
      text,
    )
  ) {
    return 'special category';
  }
  return undefined;
};

/** Headers that name a person by their part in something; the column holds a name where its values have several words. */
const roleOfAPerson =
  /^(worker|employee|associate|staff|staff member|team member|colleague|person|incumbent|member|candidate|applicant|respondent|contact|reports to|reporting to|(line |direct |hiring |current |primary )?(manager|supervisor|leader)( primary)?|worker s manager s?|managers?|approver|approved by|created by|updated by|modified by|entered by|submitted by|hired by|referred by|referrer|owner|posting owner|credited to|sourcer|coordinator|interviewers?|buddy|hrbp|hr business partner|hr partner|vorgesetzter?|führungskraft|mitarbeiter(in)?|responsable|manager n 1|jefe|supervisora?)$/;

/** Names of people, not of departments, plans or places. */
const isPersonName = (text: string): boolean =>
  /^(name|names|full name|fullname|first ?name|last ?name|middle ?(name|initial)|given ?name|family ?name|sur ?name|fore ?name|maiden name|nick ?name|preferred ?name|preferred (first|last) name|legal ?name|legal (first|last|middle) name|display ?name|known as|initials|vorname|nachname|familienname|rufname|(vor und )?zuname|prénom|primer apellido|segundo apellido|apellido|nom de famille|nom d usage|nom|nombre|apellidos?|user ?name|login|login name)$/.test(
    text,
  ) ||
  /\b(employee|worker|associate|staff|person|manager|supervisor|candidate|applicant|respondent|contact|spouse|dependent|beneficiary|trainer|recruiter|interviewer|incumbent|user|member|recipient|driver|emergency|reports to|approver|mentor|coach|physician|author|owner|organizer|hiring manager|participant)\b.*\b(name|first|last|surname|firstname|lastname|fullname)\b/.test(
    text,
  ) ||
  /\b(first|last|middle|given|family|sur|full|preferred|legal) ?name\b/.test(text) ||
  /^(trainer|recruiter|interviewer|hiring manager|emergency contact|mentor|incumbent)$/.test(text);

const byPattern = (facts: ColumnFacts): Sensitivity | undefined => {
  if (facts.ssns >= 0.2) return 'national id';
  if (facts.emails >= 0.5) return 'e-mail';
  if (facts.phones >= 0.6 && facts.dates < 0.3) return 'phone';
  const sample = [...facts.profile.values.keys()].slice(0, 200);
  const most = (test: (value: string) => boolean): boolean => sample.length >= 2 && sample.filter(test).length >= 0.6 * sample.length;
  if (most(isIban) || most(isCardNumber)) return 'bank number';
  if (/routing|aba|bank/.test(facts.header.squashed) && most(isAbaNumber)) return 'bank number';
  if (
    facts.letters > 0.9 &&
    facts.uniqueness > 0.6 &&
    most((value) => /^\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]+)?,\s*\p{Lu}[\p{L}'’.-]+( \p{Lu}\.?[\p{L}'’-]*)?$/u.test(value))
  )
    return 'name';
  // Starting values (t) of import.md §1: long and mostly different text is somebody's own words.
  if (facts.letters > 0.8 && cellDate(sample[0] ?? '') === undefined) {
    if (facts.meanLength > 40 && facts.uniqueness > 0.5 && facts.meanWords > 4) return 'free text';
    if (facts.filled >= 50 && facts.uniqueness > 0.9 && facts.meanWords >= 3 && facts.meanLength > 18) return 'free text';
  }
  return undefined;
};

/** Codes of a place with about as many values as rows: postal codes under another name. */
export const looksLikePostalCodes = (facts: ColumnFacts): boolean =>
  facts.filled >= 50 &&
  facts.distinct > 40 &&
  facts.uniqueness > 0.2 &&
  [...facts.words.keys()].slice(0, 500).every((word) => /^\d{3,5}(-\d{4})?$/.test(word));
