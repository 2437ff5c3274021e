package trinhky.organisation;

import java.util.List;

/**
 * Who may sign a document, and what stands above the name.
 *
 * @param issuerUnitId unit in whose name the document is issued
 * @param modes from the outside in, e.g. {@code [ON_BEHALF, PER_PROCURATION]}
 * @param blockLines the lines above the signature, e.g. {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH}
 * @param legalNote what the authority rests on
 */
public record SigningAuthority(
        String issuerUnitId,
        String positionId,
        String officialId,
        String officialName,
        List<SigningMode> modes,
        List<String> blockLines,
        String legalNote) {

    /** The innermost mode: how the signer stands to the head of the issuer. */
    public SigningMode mode() {
        return modes.get(modes.size() - 1);
    }
}
