/** Words of a department → prefixes of occupations that are at home there. A hint raises them a little; pay is never a hint. */
const homes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bfire\b|\brescue\b/i, ['33-2', '33-1021', '29-204']],
  [/\bpolice\b|\bsheriff\b/i, ['33-3', '33-1012', '43-5031', '33-9']],
  [/\bcorrection|\bdetention|\bjail\b/i, ['33-3012', '33-1011', '21-1092']],
  [/\blibrar/i, ['25-40', '43-4121']],
  [/\btransit\b|\bbus\b/i, ['53-', '49-3031']],
  [/\btechnology\b|\binformation systems?\b|^it$|\bsoftware\b/i, ['15-', '11-3021']],
  [/\bpark|\brecreation/i, ['37-3', '39-', '37-1012']],
  [/\bfinance\b|\baccounting\b|\btreasur/i, ['13-2', '43-3', '11-3031']],
  [/\bhuman resources?\b|\bpersonnel\b|^hr$/i, ['13-107', '13-114', '13-115', '11-3121', '43-4161']],
  [/\battorney\b|\blegal\b|\bcourt/i, ['23-', '43-4031', '43-6012']],
  [/\bhealth\b|\bhospital\b|\bnurs|\bclinic/i, ['29-', '31-', '21-1', '43-6013', '11-9111']],
  [/\bsocial\b|\bhuman services?\b|\bfamily\b/i, ['21-', '43-4061', '11-9151']],
  [/\bwater\b|\bsewer\b|\bwastewater\b|\butilit/i, ['51-8031', '47-4071', '49-9012']],
  [/\bstreets?\b|\bhighway\b|\bpublic works\b|\broads?\b/i, ['47-', '53-', '49-']],
  [/\bfleet\b|\bgarage\b/i, ['49-3', '49-1011']],
  [/\bfacilit|\bbuilding services?\b|\bmaintenance\b/i, ['49-9', '37-', '47-2']],
  [/\bplanning\b|\bzoning\b/i, ['19-3051', '47-4011', '17-']],
  [/\bschool|\beducation\b|\bteaching\b/i, ['25-', '11-903']],
  [/\bsales\b/i, ['41-', '11-2022']],
  [/\bmarketing\b/i, ['13-1161', '11-2021', '27-']],
  [/\bproduction\b|\bmanufacturing\b|\bplant\b/i, ['51-', '11-3051', '17-']],
  [/\bwarehouse\b|\blogistics?\b|\bdistribution\b/i, ['53-', '43-5071', '11-3071']],
  [/\bkitchen\b|\brestaurant\b|\bfood\b/i, ['35-', '11-9051']],
];

export const homeOf = (department: string | undefined): readonly string[] =>
  department === undefined ? [] : homes.flatMap(([words, prefixes]) => (words.test(department) ? prefixes : []));
