package trinhky.calendar.web;

/** How many working days lie after one day up to and including another; negative when they stand the other way round. */
record WorkingDayCountView(int workingDays) {}
