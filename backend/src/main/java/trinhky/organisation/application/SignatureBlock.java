package trinhky.organisation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import trinhky.organisation.SigningMode;

/** The lines above a signature (Decree 30/2020/NĐ-CP, Annex I, II.7): the committee, the head, the signer's own title. */
final class SignatureBlock {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private SignatureBlock() {}

    static List<SigningMode> modes(boolean collective, SigningMode mode) {
        if (!collective) {
            return List.of(mode);
        }
        return mode == SigningMode.IN_PERSON ? List.of(SigningMode.ON_BEHALF) : List.of(SigningMode.ON_BEHALF, mode);
    }

    static List<String> lines(boolean collective, SigningMode mode, String headTitle, String signerTitle) {
        List<String> lines = new ArrayList<>();
        if (collective) {
            lines.add("TM. ỦY BAN NHÂN DÂN");
        }
        switch (mode) {
            case PER_PROCURATION -> lines.add("KT. " + upper(headTitle));
            case BY_ORDER -> lines.add("TL. " + upper(headTitle));
            case UNDER_AUTHORISATION -> lines.add("TUQ. " + upper(headTitle));
            default -> {}
        }
        lines.add(mode == SigningMode.ACTING ? "Q. " + upper(headTitle) : upper(signerTitle));
        return List.copyOf(lines);
    }

    private static String upper(String title) {
        return title.toUpperCase(VIETNAMESE);
    }
}
