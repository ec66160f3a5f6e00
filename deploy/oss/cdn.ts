/**
 * Prints what the CDN before the bucket has to do, as `BatchSetCdnDomainConfig` takes it:
 *     aliyun cdn BatchSetCdnDomainConfig --DomainNames www.example.com --Functions "$(npm run -s deploy:cdn)"
 * In the console the same are 缓存配置, 性能优化 and 修改出站响应头.
 */
import { cdnFunctions } from './cdn-functions.ts';

console.log(JSON.stringify(cdnFunctions(process.env['BASE_PATH'] || '/'), undefined, '\t'));
