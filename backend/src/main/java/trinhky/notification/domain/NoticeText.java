package trinhky.notification.domain;

/** What a notice says in one language: a line, and a second one that may be empty. */
public record NoticeText(String title, String about) {}
