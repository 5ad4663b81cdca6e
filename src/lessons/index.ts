export { EXAMPLES, type Example, firstDocument } from './gallery';
