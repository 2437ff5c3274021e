package trinhky.distribution.application.register;

/**
 * Which lines of the register to show.
 *
 * @param year year of issue, or null for all
 * @param documentTypeCode code of the type, or null for all
 * @param words words in number, summary or signer, whatever their diacritics, or null
 */
public record RegisterFilter(Integer year, String documentTypeCode, String words) {}
