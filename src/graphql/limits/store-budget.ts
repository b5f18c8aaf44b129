/** How long a request may wait for its store in all, in milliseconds: with it down, under two seconds. */
export const STORE_BUDGET = 1_900;
