export const greeting = 'late';
