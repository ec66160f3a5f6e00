import own from '#i18n/checklist/keep.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';
import { fileLimit, readFileText, type Incoming, type Refusal } from '../../stores/filing-file.ts';
import { Field } from '../ui/Field.tsx';

const t = translate(own);

/** Opens a file that was saved before. One that is too big is not even read. */
export function OpenFile({ onIncoming }: { onIncoming: (incoming: Incoming | Refusal) => void }) {
	const open = async (input: HTMLInputElement) => {
		const file = input.files?.[0];
		if (!file) return;
		onIncoming(file.size > fileLimit ? 'too-big' : readFileText(await file.text()));
		input.value = '';
	};
	return (
		<Field label={t('checklist.keep.open.choose')}>
			{(control) => (
				<input
					{...control}
					type="file"
					class="ui-input"
					accept=".json,application/json"
					onChange={(event) => void open(event.currentTarget)}
				/>
			)}
		</Field>
	);
}
