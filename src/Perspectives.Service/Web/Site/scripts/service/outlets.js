import { read } from './api.js';

const most = 200;

/** The outlets with most articles. */
export const readOutlets = async signal => (await read('api/outlets', { pageSize: most }, signal)).items;
