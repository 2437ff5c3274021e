/** Reads files of others, Word, PDF or text, to passages: hostile until shown otherwise, within bounds of memory and time. */
package trinhky.intake.application.file;
