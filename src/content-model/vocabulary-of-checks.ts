/** The vocabulary of 提交前自查, apart from the rest, which every tool loads. Like there, no schema library here. */

/** What 提交前自查 looks at, by the parts of its form, in its order; `phones` has a box for each telephone. */
export const checkGroups = {
	names: ['subjectName', 'subjectNumber', 'domain', 'domainHolder', 'siteName'],
	dates: [
		'submits',
		'licenceExpires',
		'licenceChanged',
		'idExpires',
		'born',
		'letterSigned',
		'certificateMade',
		'residenceExpires',
		'domainExpires',
		'domainVerified',
	],
	reach: ['phones', 'address'],
} as const;

/** The boxes for telephones: of the two persons in charge, for emergencies, and of the office. */
export const phoneBoxes = ['principal', 'principalEmergency', 'site', 'siteEmergency', 'landline'] as const;
