package trinhky.notification.domain;

import java.util.List;

/**
 * Who reads notices.
 *
 * @param groupKeys candidate groups the official belongs to today, also as a substitute
 */
public record NoticeReader(String officialId, List<String> groupKeys, boolean english) {}
