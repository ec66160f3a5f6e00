import type { Profile } from '../../domain/profile.ts';

/** Whether one person does everything: then nobody is told who of several has to. */
export function isOneOwner({ subject }: Profile): boolean {
	return subject === undefined || subject === 'personal' || subject === 'individual-business';
}
