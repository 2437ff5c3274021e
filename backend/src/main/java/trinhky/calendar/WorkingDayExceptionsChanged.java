package trinhky.calendar;

/** Days off or working days of a year were declared or taken back; due moments that were already fixed stay as they are. */
public record WorkingDayExceptionsChanged(int year) {}
