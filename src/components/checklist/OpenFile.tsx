import own from '#i18n/checklist/keep.json' with { type: 'json' };
import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { fileLimit, readFileText, type Incoming, type Refusal } from '../../stores/filing-file.ts';
import { Field } from '../ui/Field.tsx';

const t = translate(own);

/** Opens a file that was saved before, or says why not, until the next one is chosen. One that is too big is not even read. */
export function OpenFile({ onIncoming }: { onIncoming: (incoming: Incoming) => void }) {
	const [refusal, setRefusal] = useState<Refusal>();
	const open = async (input: HTMLInputElement) => {
		const file = input.files?.[0];
		if (!file) return;
		const incoming = file.size > fileLimit ? 'too-big' : readFileText(await file.text());
		input.value = '';
		if (typeof incoming === 'string') setRefusal(incoming);
		else {
			setRefusal(undefined);
			onIncoming(incoming);
		}
	};
	return (
		<Field label={t('checklist.keep.open.choose')} error={refusal && t(`checklist.keep.open.${refusal}`)}>
			{(control) => (
				<input
					{...control}
					type="file"
					class="ui-input"
					accept=".json,application/json"
					onClick={() => setRefusal(undefined)}
					onChange={(event) => void open(event.currentTarget)}
				/>
			)}
		</Field>
	);
}
