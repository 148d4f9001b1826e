import type { FieldId, FileKind } from '../../../src/domain/fields.ts';

/**
 * Whole tables in the shape of HR systems (import.md §3), invented here. One column a piece: `header | values | field`, where the field is `-`
 * for a column that is none of ours and `drop` for one that must not pass the door.
 */
export interface VendorTable {
  readonly name: string;
  readonly kinds: readonly FileKind[];
  readonly columns: readonly { readonly header: string; readonly values: string; readonly field: FieldId | '-' | 'drop' | 'age-band' }[];
  readonly rows?: number;
}

const table = (name: string, kinds: string, columns: string, rows?: number): VendorTable => ({
  name,
  kinds: kinds.split(' ') as readonly FileKind[],
  columns: columns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [header, values, field] = line.split(' | ') as [string, string, FieldId];
      return { header, values, field };
    }),
  ...(rows === undefined ? {} : { rows }),
});

export const vendorTables: readonly VendorTable[] = [
  table(
    'workday-roster',
    'roster pay',
    `
    Employee ID | id | employee_id
    Worker | lastFirst | drop
    Supervisory Organization | dept(MGR) | department
    Business Title | title | job_title
    Job Profile | profile | -
    Management Level | wdLevel | level
    Location | site | office
    Hire Date | isoDate | hire_date
    Original Hire Date | isoDate | seniority_date
    Time Type | timeType | worker_type
    FTE % | fte100 | fte
    Scheduled Weekly Hours | hours | hours_week
    Total Base Pay Annualized - Amount | pay | pay_amount
    Total Base Pay Annualized - Currency | usd | currency
    Gender | gender | gender
    Race/Ethnicity (Locale Sensitive) | race | drop
    Worker's Manager(s) | lastFirst | drop
    Manager ID | mgr | manager_id
    Cost Center - ID | code4 | -
    Position ID | posId | -`,
  ),
  table(
    'workday-raas',
    'roster',
    `
    Employee_ID | id | employee_id
    Legal_Name | lastFirst | drop
    Worker_Status | status | status
    Employee_Type | empType | worker_type
    Job_Profile | title | job_title
    Compensation_Grade | grade | level
    Cost_Center_-_Name | dept | department
    Location_Name | site | office
    Hire_Date | isoDate | hire_date
    Continuous_Service_Date | isoDate | seniority_date
    Exempt | yesNo | -
    Job_Code | code4 | job_code
    Company | company | -`,
  ),
  table(
    'workday-terminations',
    'separations',
    `
    Employee ID | id | employee_id
    Worker | lastFirst | drop
    Termination Date | isoDate | termination_date
    Last Day of Work | isoDate | -
    Termination Category | termType | termination_type
    Primary Termination Reason | termReason | termination_reason
    Regrettable | yesNo | regretted
    Eligible for Rehire | yesNo | -
    Business Title | title | job_title
    Supervisory Organization | dept | department
    Hire Date | oldDate | hire_date
    Location | site | office`,
  ),
  table(
    'adp-roster',
    'roster pay',
    `
    Associate ID | adpId | employee_id
    Position ID | posId | -
    Legal First Name | first | drop
    Legal Last Name | last | drop
    Position Status | status | status
    Hire Date | usDate | hire_date
    Job Title Description | title | job_title
    Home Department Description | dept | department
    Home Department Code | code4 | -
    Location Description | site | office
    Pay Grade Description | grade | level
    Annual Salary | payComma | pay_amount
    Regular Pay Rate Description | payUnit | pay_period
    Reports To Associate ID | adpMgr | manager_id
    Reports To Name | lastFirstKey | drop
    Worker Category Description | workerCat | worker_type
    Standard Hours | hours | hours_week
    Gender / Sex (Self-ID) | gender | gender
    Race Description | race | drop
    Birth Date | birth | drop
    Tax ID (SSN) | ssn | drop
    EEOC Job Classification | eeo | -
    Personal Email | email | drop`,
  ),
  table(
    'adp-terms',
    'separations',
    `
    File Number | fileNo | employee_id
    Payroll Name | lastFirst | drop
    Termination Date (Employment Profile) | usDate | termination_date
    Termination Reason Description (Employment Profile) | termReason | termination_reason
    Voluntary/Involuntary Termination Flag (Employment Profile) | volInvol | termination_type
    Hire Date (Employment Profile) | usOldDate | hire_date
    Home Department Description (Employment Profile) | dept | department
    Job Title Description (Employment Profile) | title | job_title`,
  ),
  table(
    'ukg-employees',
    'roster pay',
    `
    employeeNumber | id | employee_id
    firstName | first | drop
    lastName | last | drop
    employeeStatusCode | statusLetter | status
    orgLevel1Code | dept | department
    orgLevel2Code | code4 | -
    primaryWorkLocationCode | site | office
    jobDescription | title | job_title
    jobGroupCode | family | job_family
    lastHireDate | isoTime | hire_date
    originalHireDate | isoTime | seniority_date
    annualSalary | pay | pay_amount
    fullTimeOrPartTime | ftpt | worker_type
    supervisorId | mgr | manager_id
    salaryOrHourly | salHourly | pay_period
    dateOfTermination | empty | termination_date`,
  ),
  table(
    'ukg-job-history',
    'job-history pay promotions',
    `
    employeeNumber | repeatId | employee_id
    jobEffectiveDate | isoDate | effective_date
    jobChangeReason | changeReason | event_reason
    isPromotion | trueFalse | promotion_flag
    isTransfer | trueFalse | -
    isRateChange | trueFalse | -
    jobDescription | title | job_title
    orgLevel1Code | dept | department
    annualSalary | pay | pay_amount
    percent_change | pct | -`,
  ),
  table(
    'sap-sf-roster',
    'roster',
    `
    USERID | id | employee_id
    USERNAME | login | drop
    STATUS | status | status
    FIRSTNAME | first | drop
    LASTNAME | last | drop
    GENDER | gender | gender
    EMAIL | email | drop
    MANAGER | mgr | manager_id
    DEPARTMENT | labelCode | department
    DIVISION | division | -
    LOCATION | siteCode | office
    JOBCODE | code4 | job_code
    TITLE | title | job_title
    HIREDATE | usDate | hire_date
    TIMEZONE | tz | -`,
  ),
  table(
    'sap-sf-comp',
    'job-history pay promotions',
    `
    user_id | repeatId | employee_id
    start-date | isoDate | effective_date
    seq-number | seq | -
    event-reason | sfEvent | event_action
    pay-component | payComp | -
    paycompvalue | pay | pay_amount
    currency-code | usd | currency
    frequency | annual | pay_period`,
  ),
  table(
    'oracle-hdl-assignment',
    'job-history promotions',
    `
    METADATA | merge | -
    Assignment | assignmentWord | -
    PersonNumber | repeatId | employee_id
    AssignmentNumber | asgNo | -
    EffectiveStartDate | slashDate | effective_date
    EffectiveEndDate | openEnd | -
    EffectiveSequence | seq | -
    ActionCode | oraAction | event_action
    ReasonCode | oraReason | event_reason
    DepartmentName | dept | department
    LocationCode | siteCode2 | office
    JobCode | code4 | job_code
    GradeCode | grade | level
    NormalHours | hours | hours_week`,
  ),
  table(
    'peoplesoft-job',
    'job-history pay promotions',
    `
    EMPLID | repeatId | employee_id
    EMPL_RCD | zeros | -
    EFFDT | isoDate | effective_date
    EFFSEQ | seq | -
    DEPTID | deptNo | department
    JOBCODE | code4 | job_code
    POSITION_NBR | posNbr | -
    ACTION | psAction | event_action
    ACTION_REASON | psReason | event_reason
    LOCATION | siteCode2 | office
    HR_STATUS | statusLetter | -
    EMPL_STATUS | statusLetter | status
    REG_TEMP | regTemp | worker_type
    FULL_PART_TIME | fp | -
    STD_HOURS | hours | hours_week
    GRADE | grade | level
    STEP | step | -
    COMPRATE | pay | pay_amount
    COMP_FREQUENCY | psFreq | pay_period
    SUPERVISOR_ID | mgr | manager_id`,
  ),
  table(
    'paycom',
    'roster pay',
    `
    Employee_Code | pcCode | employee_id
    Legal_Firstname | first | drop
    Legal_Lastname | last | drop
    Employee_Status | statusLetter | status
    Hire_Date | usDate | hire_date
    Rehire_Date | mostlyEmptyUs | -
    Department_Desc | dept | department
    Position | title | job_title
    Location_Desc | site | office
    Annual_Salary | payComma | pay_amount
    Rate_1 | rate | -
    Pay_Type | salHourly | pay_period
    Supervisor_Primary | lastFirst | drop
    Supervisor_Primary_Code | pcMgr | manager_id
    Gender | gender | gender
    EEO1_Ethnicity | race | drop
    Work_Email | email | drop
    Primary_Phone | phone | drop
    Zipcode | zip | drop`,
  ),
  table(
    'bamboo-roster',
    'roster',
    `
    Employee # | num | employee_id
    Last name, First name | lastFirst | drop
    Status | status | status
    Hire Date | dmyDate | hire_date
    Department | dept | department
    Division | division | -
    Location | site | office
    Job Title | title | job_title
    Reporting to | lastFirst | drop
    Employment Status | empStatus | -
    Gender | gender | gender
    Home Phone | phone | drop
    Work Email | email | drop`,
  ),
  table(
    'bamboo-comp',
    'job-history pay',
    `
    Employee # | repeatNum | employee_id
    Compensation: Date | isoDate | effective_date
    Pay rate | payUsd | pay_amount
    Pay type | salHourly | pay_period
    Pay schedule | schedule | -
    Change reason | changeReason | event_reason
    Overtime status | exempt | -
    Comment | blank | -`,
  ),
  table(
    'personio-de',
    'roster pay',
    `
    Personalnummer | num | employee_id
    Nachname | last | drop
    Vorname | first | drop
    Geschlecht | mwd | gender
    Eintrittsdatum | deDate | hire_date
    Abteilung | deDept | department
    Position | deTitle | job_title
    Standort | deSite | office
    Festgehalt | deMoney | pay_amount
    Gehaltsintervall | deInterval | pay_period
    Wochenstunden | deHours | hours_week
    Beschäftigungsart | deType | worker_type
    Vorgesetzter | lastFirst | drop
    Status | deStatus | status
    Geburtsdatum | deBirth | drop
    E-Mail | email | drop`,
  ),
  table(
    'personio-de-leavers',
    'separations',
    `
    Personalnummer | num | employee_id
    Austrittsdatum | deDate | termination_date
    Kündigungsgrund | deReason | termination_reason
    Kündigungsart | deTermType | termination_type
    Abteilung | deDept | department
    Eintrittsdatum | deOldDate | hire_date`,
  ),
  table(
    'datev-de',
    'roster pay',
    `
    Pers.-Nr. | num | employee_id
    Familienname | last | drop
    Eintritt | deDate | hire_date
    Kostenstelle | deDept | department
    Tätigkeit | deTitle | job_title
    Bruttogehalt | deMoney | pay_amount
    Entgeltgruppe | grade | level
    Geschlecht | maleFemaleDe | gender
    Vertragsart | deContract | worker_type
    IBAN | iban | drop`,
  ),
  table(
    'hibob-work',
    'roster',
    `
    Employee ID | num | employee_id
    Display name | full | drop
    Email | email | drop
    Department | dept | department
    Site | site | office
    Job title | title | job_title
    Reports to | full | drop
    Start date | dmyDate | hire_date
    Lifecycle status | status | status
    Employment type | empStatus | worker_type
    FTE % | fte100 | fte`,
  ),
  table(
    'gusto',
    'roster pay separations',
    `
    gusto_employee_id | num | employee_id
    first_name | first | drop
    last_name | last | drop
    department | dept | department
    job_title | title | job_title
    rate | pay | pay_amount
    payment_unit | payUnitGusto | pay_period
    flsa_status | exempt | -
    hire_date | isoDate | hire_date
    termination_date | mostlyEmptyIso | termination_date
    work_city | city | office`,
  ),
  table(
    'greenhouse',
    'applicants',
    `
    application_id | bigId | application_id
    candidate_id | bigId | candidate_id
    applied_at | isoZ | applied_date
    rejected_at | isoZ | -
    current_stage | ghStage | application_stage
    status | ghStatus | -
    rejection_reason | rejReason | -
    source | source | application_source
    jobs[].name | title | job_title
    departments | dept | department
    offices | site | office
    candidate_gender | gender | gender
    candidate_race | race | drop
    recruiter | full | drop`,
  ),
  table(
    'lever',
    'applicants',
    `
    Opportunity ID | uuid | application_id
    Contact | full | drop
    Stage | ghStage | application_stage
    Origin | source | application_source
    createdAt | epochMs | applied_date
    Archived At | epochMs | -
    Archive Reason | archive | -
    Department | dept | department
    Team | team | -
    Location | site | office
    Posting | title | job_title
    Work type | timeType | -`,
  ),
  table(
    'workday-requisitions',
    'requisitions',
    `
    Job Requisition ID | req | requisition_id
    Job Requisition Status | reqStatus | requisition_status
    Job Posting Title | title | job_title
    Recruiting Start Date | isoDate | opened_date
    Target Hire Date | isoDate | -
    Filled Date | isoDate | filled_date
    Number of Openings | openings | openings
    Supervisory Organization | dept | department
    Primary Location | site | office
    Recruiter | full | drop
    Hiring Manager | full | drop
    Compensation Grade | grade | level`,
  ),
  table(
    'neogov-counts',
    'not-people-data',
    `
    Exam Plan | examNo | -
    Job Title | titleUnique | job_title
    Department | dept | department
    AP | countBig | -
    SQ | countMid | -
    ELIG | countSmall | -
    AI | countSmall | -
    AH | countTiny | -`,
    40,
  ),
  table(
    'benefits-vertical',
    'benefits',
    `
    Employee ID | repeatId | employee_id
    Benefit Plan | plan | plan
    Plan Type | planType | plan_type
    Coverage Tier | tier | coverage_tier
    Coverage Begin Date | usDate | effective_date
    Employee Cost | cost | employee_cost
    Employer Cost | cost | employer_cost
    Dependent Name | full | drop`,
  ),
  table(
    'benefits-horizontal',
    'benefits roster',
    `
    EE ID | id | employee_id
    Last Name | last | drop
    First Name | first | drop
    SSN | ssn | drop
    DOB | birth | drop
    Hire Date | usDate | hire_date
    Department | dept | department
    Medical Plan | plan | plan
    Medical Tier | tier | -
    Medical EE Cost | cost | employee_cost
    Dental Plan | plan2 | -
    Dental Tier | tier | -
    Vision Plan | plan3 | -`,
  ),
  table(
    'carrier-feed',
    'roster pay separations',
    `
    EID | id | employee_id
    SSN | ssn | drop
    EMPLOYEE STATUS | status | status
    LAST NAME | last | drop
    DOB | birth | drop
    ADDRESS LINE 1 | street | drop
    ADDRESS ZIP | zip | drop
    FILE # | fileNo | -
    GENDER | gender | gender
    SALARY | pay | pay_amount
    BENEFIT SALARY | pay | -
    PAY RATE TYPE | salHourly | pay_period
    PAY PERIODS PER YEAR | periods | -
    SMOKER STATUS | yesNo | -
    MARITAL STATUS | marital | -
    HIRE DATE | usDate | hire_date
    OCCUPATION | title | job_title
    LOCATION | site | office
    LOCATION CODE | code4 | -
    DEPARTMENT | dept | department
    DEPARTMENT CODE | deptNo | -
    DIVISION | division | -
    TERMINATION DATE | mostlyEmptyUs | termination_date
    TERMINATION REASON CODE | mostlyEmptyReason | termination_reason
    VISA_CODE | visa | drop
    STD_HOURS | hours | hours_week`,
  ),
  table(
    'county-salaries',
    'roster pay',
    `
    Full Name | full | drop
    Department Name | dept | department
    Position Title | title | job_title
    Current Annual Salary | pay | pay_amount
    2023 Gross Pay Received | pay | gross_pay
    2023 Overtime Pay | cost | overtime_pay
    Assignment Category | assignCat | worker_type
    Employee Classification Type | civil | -
    Date First Hired | usDate | hire_date
    Email_hours | hours | -`,
  ),
  table(
    'ignored-decoy-columns',
    'roster',
    `
    Employee ID | id | employee_id
    Department | dept | department
    Job Title | title | job_title
    Hire Date | isoDate | hire_date
    Training Hours | hours | -
    Manager Rating | scale5 | -
    Distance From Home | small | -
    Performance Level | perf | -
    Education Level | edu | -
    Building Level | floor | -
    Parking Level | floor | -
    Project Title | projTitle | -
    Emergency Contact Name | full | drop
    Last Promotion Amount | cost | -
    Company Car Grade | carGrade | -
    Badge Location | door | -`,
  ),
  table(
    'promotions-list',
    'promotions',
    `
    Emp ID | id | employee_id
    Promotion Date | usDate | promotion_date
    Old Grade | grade | from_level
    New Grade | gradeUp | to_level
    Old Title | title | -
    New Title | title | -
    Department | dept | department
    % Increase | pct | -`,
  ),
  table(
    'glint',
    'survey',
    `
    I feel valued | scale5 | -
    I feel valued_COMMENT | comment | drop
    I feel valued_COMMENT_TOPICS | blank | drop
    I feel valued_SENSITIVE_COMMENT_FLAG | blank | drop
    My work is meaningful | scale5 | -
    My work is meaningful_COMMENT | comment | drop
    EXID | id | employee_id
    Department | dept | department
    Location | site | office
    Survey Cycle Completion Date | isoDate | survey_date`,
  ),
  table(
    'culture-amp-long',
    'survey-long',
    `
    Response ID | repeatId | respondent_id
    Question ID | qid | -
    Question Text | question | item_id
    Answer | scale5 | answer
    Department | dept | department`,
    200,
  ),
  table(
    'forms',
    'survey',
    `
    Timestamp | usTime | survey_date
    Which department do you work in? | dept | department
    How long have you worked here? | tenureBand | -
    I feel valued at work | agree | -
    My manager supports me | agree | -
    I have the tools I need | agree | -
    Any other comments? | comment | drop`,
  ),
  table(
    'uk-esr',
    'roster pay',
    `
    Employee Number | num | employee_id
    Assignment Number | asgNo | -
    Org L4 | dept | -
    Position Title | title | job_title
    Pay Grade | afc | level
    FTE | fte | fte
    Contracted Hours | hoursUk | hours_week
    Basic Salary | payGbp | pay_amount
    Latest Start Date | dmyDate | hire_date
    Ethnic Origin | ukEthnic | drop
    Gender | gender | gender
    NI Number | nino | drop
    Location | site | office`,
  ),
  table(
    'french',
    'roster pay',
    `
    Matricule | num | employee_id
    Nom | last | drop
    Prénom | first | drop
    Sexe | hf | gender
    Date d'embauche | deSlash | hire_date
    Département | frDept | department
    Intitulé du poste | frTitle | job_title
    Salaire | frMoney | pay_amount`,
  ),
  table(
    'spanish',
    'roster',
    `
    Número de empleado | num | employee_id
    Apellidos | last | drop
    Departamento | esDept | department
    Puesto | esTitle | job_title
    Fecha de ingreso | deSlash | hire_date
    Género | esGender | gender`,
  ),
  table(
    'hours-by-period',
    'work-hours',
    `
    Employee ID | repeatId | employee_id
    Pay Period End | payPeriod | period_date
    Regular Hours | hours80 | regular_hours
    OT Hours | small | overtime_hours
    Department | dept | department`,
    120,
  ),
  table(
    'training-log',
    'other-people-data',
    `
    Employee ID | repeatId | employee_id
    Course Title | course | -
    Completion Date | isoDate | -
    Score | small | -
    Training Hours | hours | -`,
  ),
  table(
    'ticket-log',
    'not-people-data',
    `
    Ticket ID | id | -
    Opened Date | isoDate | -
    Priority | small | -
    Status | ticketStatus | -
    Assigned Team | team | -`,
  ),
  table(
    'paychex',
    'roster pay',
    `
    Worker ID | num | employee_id
    Full Name | full | drop
    Employment Type | empStatus | worker_type
    Position | title | job_title
    Org Unit | dept | department
    Hire Date | usDate | hire_date
    Worker Status | status | status
    rate #1 annualized | pay | pay_amount
    hourly rate or salary amt | rate | -
    Pay Frequency | biweekly | pay_period
    Birth Date | birth | drop`,
  ),
  table(
    'dayforce',
    'roster pay',
    `
    Employee Number | num | employee_id
    Display Name | full | drop
    Employment Status | status | status
    Primary Department | dept | department
    Primary Job | title | job_title
    Site | site | office
    Base Salary | payComma | pay_amount
    Pay Class | ftpt | -
    Seniority Date | isoDate | seniority_date
    Last Hire Date | isoDate | hire_date
    Direct Manager | full | drop`,
  ),
  table(
    'rippling',
    'roster pay',
    `
    Employee ID | num | employee_id
    Employee | full | drop
    Title | title | job_title
    Department | dept | department
    Work location | site | office
    Employment type | empStatus | worker_type
    Start date | isoDate | hire_date
    Annual compensation | payUsd | pay_amount
    Manager | full | drop
    Level | grade | level`,
  ),
  table(
    'compensation-review',
    'pay roster',
    `
    Emp ID | id | employee_id
    Job Title | title | job_title
    Grade | grade | level
    Current Salary | pay | pay_amount
    Proposed Salary | pay | -
    Range Minimum | pay | grade_min
    Range Midpoint | pay | grade_mid
    Range Maximum | pay | grade_max
    Compa-Ratio | fte | -
    Target Bonus % | pct | -
    Performance Rating | perf | -
    Manager Comments | comment | drop`,
  ),
  table(
    'two-column-pay',
    'pay roster',
    `
    Job Title | title | job_title
    Annual Salary | pay | pay_amount`,
  ),
  table(
    'snapshot-panel',
    'panel roster',
    `
    Snapshot Date | payPeriod | period_date
    Employee ID | repeatId | employee_id
    Department | dept | department
    Grade | grade | level
    FTE | fte | fte`,
  ),
  table(
    'exit-survey',
    'survey',
    `
    Response ID | id | respondent_id
    Recorded Date | isoDate | survey_date
    Department | dept | department
    My manager treated me fairly | agree | -
    I was paid fairly | agree | -
    I would recommend this employer | agree | -
    Why did you leave? | comment | drop`,
  ),
  table(
    'pulse-numbers',
    'survey',
    `
    Participant ID | id | respondent_id
    Location | site | office
    Q1 | scale5 | -
    Q2 | scale5 | -
    Q3 | scale5 | -
    Q4 | scale5 | -`,
  ),
  table(
    'icims-applicants',
    'applicants',
    `
    Candidate ID | bigId | candidate_id
    Candidate Name | full | drop
    Requisition ID | req | requisition_id
    Job Title | title | job_title
    Application Date | usDate | applied_date
    Status | ghStage | application_stage
    Source | source | application_source
    Gender | gender | gender
    Ethnicity | race | drop
    Veteran Status | yesNo | drop
    Phone Number | phone | drop`,
  ),
  table(
    'applicant-flow-log',
    'applicants',
    `
    Applicant ID | num | candidate_id
    Applied Date | usDate | applied_date
    Phone Interview Date | usDate | -
    In-Person Interview Date | usDate | -
    Current Status | ghStage | application_stage
    Sex/Gender | gender | gender
    Race/Ethnicity | race | drop
    Disposition Reason | rejReason | -
    Position Applied For | title | job_title`,
  ),
  table(
    'leave-log',
    'other-people-data',
    `
    Employee Number | repeatNum | employee_id
    Leave Type | leaveType | -
    Leave Start | isoDate | -
    Leave End | isoDate | -
    Hours Taken | hours | -`,
  ),
  table(
    'position-control',
    'not-people-data',
    `
    Position Number | posId | job_code
    Position Title | title | job_title
    Department | dept | department
    Incumbent Status | vacancy | -
    Budgeted FTE | fte | -`,
  ),
  table(
    'org-chart',
    'roster',
    `
    Person Number | num | employee_id
    Person | full | drop
    Line Manager ID | numMgr | manager_id
    Team | team | department
    Role | title | job_title
    Location | site | office
    Contract End Date | mostlyEmptyIso | -`,
  ),
  table(
    'contractors',
    'roster',
    `
    Contingent Worker ID | id | employee_id
    Worker Type | contractor | worker_type
    Supplier | company | -
    Start Date | isoDate | hire_date
    Assignment End Date | isoDate | -
    Department | dept | department
    Bill Rate | rate | -`,
  ),
  table(
    'school-district',
    'roster pay',
    `
    Staff ID | num | employee_id
    Staff Name | lastFirst | drop
    School | site | -
    Assignment | title | -
    Position Title | title | job_title
    Contract Salary | pay | pay_amount
    Years of Experience | small | -
    Years in District | small | -
    Highest Degree | edu | -
    Hire Date | usDate | hire_date`,
  ),
  table(
    'german-survey',
    'survey',
    `
    Teilnehmer-ID | num | -
    Abteilung | deDept | department
    Ich fühle mich wertgeschätzt | agreeDe | -
    Meine Führungskraft unterstützt mich | agreeDe | -
    Ich habe die nötigen Mittel | agreeDe | -`,
  ),
  table(
    'german-sept',
    'roster',
    `
    Mitarbeiternummer | num | employee_id
    Eintrittsdatum | deMonthName | hire_date
    Abteilung | deDept | department
    Stellenbezeichnung | deTitle | job_title
    Geburtsdatum | deBirth | drop
    Telefon | phone | drop
    Straße | street | drop
    PLZ | zip | drop
    Steuer-ID | deTax | drop
    Sozialversicherungsnummer | deSv | drop
    Konfession | religion | drop
    Familienstand | maritalDe | -`,
  ),
];
