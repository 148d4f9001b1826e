import type { FieldNames } from './field-names.ts';

/** Header names of person, employment and exit fields in the HR systems of import.md §3. */
export const personNames = {
  employee_id: [
    'Employee ID', 'EmployeeID', 'Emp ID', 'EmpID', 'Employee Number', 'Employee No', 'Emp No', 'Employee #', 'Employee Code', 'EMPLID', 'Empl ID', 'Person Number', 'PersonNumber', 'Person ID',
    'Worker', 'Worker ID', 'Worker Number', 'Associate ID', 'Associate Number', 'File Number', 'Payroll File Number', 'Payroll Number', 'Personnel Number', 'Staff ID', 'Staff No', 'Staff Number', 'Personnel ID', 'Team Member ID',
    'USERID', 'user_id', 'person_id_external', 'SourceSystemId', 'WorkerNumber', 'employee_id_in_company', 'gusto_employee_id', 'EXID', 'EID', 'Pers.-Nr.', 'PersNr', 'Personal-Nr.', 'Número de empleado', 'N° matricule', 'External ID', 'Employee External ID', 'Colleague ID',
    'Clock Number', 'Badge Number', 'EE ID', 'EEID', 'EE Number', 'Employee Identifier', 'Unique Employee ID', 'Personalnummer', 'Matricule', 'Mitarbeiternummer',
    '~ID', '~Position ID', '~Employee', '~External Reference', '~ExternalDataReference', '~Employee Email', '~Email', '~Work Email', 'AssignmentNumber°', 'PERNR', 'Number°',
  ],
  manager_id: [
    'Manager ID', 'ManagerID', 'Manager Employee ID', 'Supervisor ID', 'SUPERVISOR_ID', 'supervisorId', 'supervisorEId', 'Reports To ID', 'reports_to_id_in_company', 'Reports To Associate ID', 'Manager Number', 'Manager Emp ID',
    'Line Manager ID', 'Manager User ID', 'Supervisor Employee ID', 'Manager Worker ID', 'ManagerAssignmentNumber°',
    '~Manager', '~Reports To', '~Reporting To', '~Supervisor', '~Supervisor_Primary', "~Worker's Manager(s)", '~Worker s Manager', '~Reports To Name', '~Supervisor Legal Name', '~Manager Name', '~Manager Email', '~Supervisor Name', '~Line Manager',
  ],
  hire_date: [
    'Hire Date', 'HireDate', 'Date of Hire', 'Date Hired', 'Date First Hired', 'Hired On', 'Hired', '(Most Recent) Hire Date', 'Most Recent Hire Date', 'Last Hire Date', 'lastHireDate', 'Hire/Rehire Date', 'Rehire Date', 'Start Date', 'StartDate', 'DateStart',
    'Employment Start Date', 'Date Joined', 'Joining Date', 'Date of Joining', 'DOJ', 'Join Date', 'Joined Date', 'Commencement Date', 'Date Started', 'Employee Start Date', 'Company Start Date', 'Eintrittsdatum', 'Eintritt', "Date d'embauche", "Date d'entrée", 'Fecha de ingreso', 'Fecha de alta', 'Fecha de contratación', 'Engagement Date', 'Onboard Date',
    '~Original Hire Date', '~First Hire Date',
  ],
  seniority_date: [
    'Seniority Date', 'Original Hire Date', 'originalHireDate', 'original_hire_date', 'Continuous Service Date', 'Company Service Date', 'Service Date', 'Adjusted Service Date', 'EnterpriseSeniorityDate', 'LegalEmployerSeniorityDate', 'First Hire Date', 'Length of Service Date', 'Benefits Service Date', 'Recognition Date',
  ],
  termination_date: [
    'Termination Date', 'TerminationDate', 'Term Date', 'Date of Termination', 'Date Terminated', 'dateOfTermination', 'ActualTerminationDate', 'Actual Termination Date', 'Last Working Date', 'LastWorkingDate', 'last_working_day', 'Last Day Worked', 'Last Day of Work', 'Last Day', 'Last Day Employed',
    'Exit Date', 'ExitDate', 'Date of Exit', 'Leaving Date', 'Date Left', 'Leave Company Date', 'Leaver Date', 'Date of Leaving', 'Cessation Date', 'Cease Date', 'Separation Date', 'Date of Separation', 'Resignation Date', 'Employment End Date', 'End of Employment', 'End of Employment Date', 'Release Date', 'Departure Date', 'Relieving Date', 'Austrittsdatum', 'Austritt', 'Kündigungsdatum', 'Date de sortie', 'Date de départ', 'Fecha de baja', 'Last Employment Date', 'Effective Termination Date', 'Employment Status: Date',
    '~End Date', '~endDate',
  ],
  termination_type: [
    'Termination Type', 'TerminationType', 'Termination Category', 'Separation Type', 'SeparationType', 'Attrition Type', 'Voluntary/Involuntary Termination Flag', 'Austrittsart', 'Voluntary Involuntary', 'Vol/Invol', 'Voluntary or Involuntary', 'Voluntary / Involuntary', 'Turnover Type', 'Exit Type', 'Leaver Type', 'Type of Separation', 'Type of Termination', 'Leaving Type', 'Departure Type', 'Voluntary', 'Voluntary Termination', 'Kündigungsart', 'Separation Category', 'Turnover Category', 'Regrettable Type°',
  ],
  termination_reason: [
    'Termination Reason', 'TermReason', 'Term Reason', 'Reason for Leaving', 'Reason for Termination', 'Leaving Reason', 'Exit Reason', 'Separation Reason', 'Termination Reason Description', 'Termination Reason Code', 'termination reason code', 'Termination_Reason', 'Reason Left', 'Attrition Reason', 'Departure Reason', 'Kündigungsgrund', 'Austrittsgrund', 'Primary Reason for Leaving', 'Turnover Reason', 'Reason of Separation', 'Resignation Reason',
    '~Termination Description', '~TerminationDescription', 'ReasonCode°',
  ],
  attrition_flag: [
    'Attrition', 'Termd', 'Terminated', 'Is Terminated', 'Left', 'Has Left', 'Left Company', 'Left the Company', 'Leaver', 'Is Leaver', 'Churn', 'Churned', 'Turnover', 'Quit', 'Exited', 'Is Attrited', 'Attrition Flag', 'Termination Flag', 'Leaver Flag', 'Separated', 'Resigned', 'Departed', 'Attrited',
  ],
  regretted: ['Regretted', 'Regretted Loss', 'Regrettable', 'Regrettable Loss', 'Regretted Attrition', 'Regrettable Attrition', 'Regrettable Termination', 'Regret', 'Regretted Leaver', 'Regrettable Turnover'],
  status: [
    'Status', 'Employment Status', 'Employee Status', 'EmploymentStatus', 'EmployeeStatus', 'Active Status', 'Worker Status', 'Position Status', 'employmentHistoryStatus', 'employee_status', 'AssignmentStatus', 'Assignment Status', 'EMPL_STATUS', 'HR_STATUS', 'HR Status', 'Current Status', 'Work Status', 'Active', 'Is Active', 'IsActive', 'Active/Inactive', 'Active Flag', 'Staff Status', 'Payroll Status', 'Personnel Status', 'Employment State', 'Lifecycle Status', 'Beschäftigungsstatus',
  ],
  worker_type: [
    'Worker Type', 'Employee Type', 'EmployeeType', 'Employment Type', 'EmploymentType', 'Contract Type', 'Worker Category', 'Worker Category Description', 'Employee Class', 'Employee Category', 'Employment Category', 'Worker Sub-Type', 'Worker Subtype', 'Assignment Category', 'Assignment Type', 'REG_TEMP', 'Regular/Temporary', 'Reg/Temp', 'Type of Employment', 'Person Type', 'Staff Type', 'Workforce Type', 'Worker Classification', 'Employment Class', '~Time Type', '~FT / PT', '~FT/PT', '~fullTimeOrPartTime', '~FULL_PART_TIME', '~Full/Part Time', '~Full Time/Part Time', '~Position Time Type', 'commitment', 'Beschäftigungsart', 'Vertragsart', 'Mitarbeitertyp', 'Type de contrat', 'Tipo de contrato',
    '~Employee Classification Type', '~EmployeeClassificationType',
  ],
  gender: ['Gender', 'Sex', 'Gender Code', 'GenderCode', 'Gender Identity', 'Gender / Sex (Self-ID)', 'Gender / Sex', 'Sex/Gender', 'Legal Sex', 'Legal Gender', 'Self-Reported Gender', 'candidate_gender', 'Geschlecht', 'Sexe', 'Género', 'Sexo', 'Applicant Gender', 'EEO Gender', 'Gender Description'],
  race_ethnicity: [
    'Race', 'Ethnicity', 'Race/Ethnicity', 'Race Ethnicity', 'Race/Ethnicity (Locale Sensitive)', 'Race Description', 'RaceDesc', 'ethnicDescription', 'Ethnic Group', 'ETHNIC_GRP_CD', 'EEO1_Ethnicity', 'EEO Race', 'EEO Ethnicity', 'Ethnic Origin', 'Ethnic Background', 'candidate_race', 'Race or Ethnicity', 'Self-Reported Race', 'Race Code', 'Ethnicity Code', 'BIPOC',
  ],
  birth_date: ['Birth Date', 'Birthdate', 'Date of Birth', 'DateofBirth', 'DOB', 'Birthday', 'Born', 'Born On', 'Geburtsdatum', 'Date de naissance', 'Birth Day'],
  tenure_years: ['Years at Company', 'YearsAtCompany', 'Length of Service', 'length_of_service', 'Length of Service in Years', 'Tenure', 'Tenure Years', 'Tenure (Years)', 'Tenure in Years', 'Years of Service', 'Service Years', 'Time with Company', 'Years with Company', 'time_spend_company', 'Company Tenure Years', 'Years Employed', 'Seniority', 'YOS'],
  tenure_months: ['Tenure Months', 'Tenure (Months)', 'Tenure in Months', 'Months of Service', 'Months at Company', 'Months Employed', 'Service Months', 'Length of Service in Months', 'Months Since Start', 'Months of Tenure'],
} as const satisfies FieldNames; // prettier-ignore
