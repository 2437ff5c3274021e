package trinhky.identity.application;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords to hand over: no letters or digits that are easily mistaken for each other. */
final class Passwords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static final int SHORTEST = 12;
    /** BCrypt reads no more. */
    static final int LONGEST_BYTES = 72;

    private Passwords() {}

    static String random() {
        return RANDOM.ints(16, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
