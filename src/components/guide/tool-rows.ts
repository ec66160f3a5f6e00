import { toolIds } from '../../content-model/vocabulary.ts';
import { t } from '../../i18n/all.ts';
import { toolIcons } from '../icons/tool-icons.ts';

/**
 * The tools that the site has, with what each is for, as lines of `Rows`.
 *
 * @param pages of the guide: a tool without its page is left out
 */
export function listTools(pages: readonly { readonly id: string }[]) {
	return toolIds
		.filter((tool) => pages.some(({ id }) => id === tool))
		.map((id) => ({
			icon: toolIcons[id],
			to: `/${id}/`,
			name: t(`tool.${id}`),
			what: t(`tool.${id}.what`),
		}));
}
