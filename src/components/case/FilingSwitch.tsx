import { useLayoutEffect, useRef } from 'preact/hooks';
import { $currentId, $filings, switchFiling } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { sayFiling } from './filing-label.ts';
import { t } from './t.ts';

/** Whether the field has just been used, and is to keep the focus. */
let hasSwitched = false;

/** Which of several filings is at hand; someone with one never sees it. */
export function FilingSwitch() {
	const filings = useSaved($filings, $filings.get());
	const current = useSaved($currentId, $currentId.get());
	const field = useRef<HTMLSelectElement>(null);
	// The other filing may be asked where this one was told: then the field is another, and goes on with the focus.
	useLayoutEffect(() => {
		if (!hasSwitched || !field.current) return;
		hasSwitched = false;
		field.current.focus({ preventScroll: true });
	});
	if (filings.length < 2) return null;
	return (
		<select
			ref={field}
			class="case-switch"
			aria-label={t('profile.filings')}
			value={current}
			onChange={(event) => {
				hasSwitched = true;
				switchFiling(event.currentTarget.value);
			}}
		>
			{filings.map(({ id }) => (
				<option key={id} value={id}>
					{sayFiling(filings, id)}
				</option>
			))}
		</select>
	);
}
