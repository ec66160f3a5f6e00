import { t } from './t.ts';

interface Props {
	names: readonly string[];
	/** An organisation has not said its name. */
	isNameless: boolean;
	onUse: (name: string) => void;
}

/** Names in which the rules find nothing; one click puts one into the field. */
export function Suggestions({ names, isNameless, onUse }: Props) {
	return (
		<section class="sn-suggestions" aria-labelledby="sn-suggestions">
			<h2 id="sn-suggestions">{t('site-name.suggestions')}</h2>
			<ul>
				{names.map((name) => (
					<li key={name}>
						<button type="button" class="ui-button" onClick={() => onUse(name)}>
							{name}
						</button>
					</li>
				))}
			</ul>
			{isNameless && <p class="sn-quiet">{t('site-name.suggestions.noName')}</p>}
		</section>
	);
}
