package trinhky.task.application;

/** Words that are searched for as they stand. */
final class Words {

    private Words() {}

    static boolean given(String words) {
        return words != null && !words.isBlank();
    }

    /** Without meaning for LIKE, whose escape character is {@code !}. */
    static String literal(String words) {
        return words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
