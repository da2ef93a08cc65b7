/** The state of an element that was given nothing yet. */
export const initialState = Object.freeze({
    status: 'idle',
    sources: [],
    articles: [],
    loadingMore: false,
    slow: false,
    fromCache: false,
    isProvided: false,
    fetchedAt: 0,
    pendingCount: 0,
});
