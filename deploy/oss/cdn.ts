import { readArguments } from '../../scripts/lib/arguments.mjs';
import { cdnFunctions } from './cdn-functions.ts';

readArguments(
	`aliyun cdn BatchSetCdnDomainConfig --DomainNames www.example.com --Functions "$(npm run -s deploy:cdn)"

Prints what the CDN before the bucket has to do, as BatchSetCdnDomainConfig takes it. In the console the same are
缓存配置, 性能优化 and 修改出站响应头. BASE_PATH as the site was built.`,
	{},
);

console.log(JSON.stringify(cdnFunctions(process.env['BASE_PATH'] || '/'), undefined, '\t'));
