package trinhky.signing.web;

import jakarta.validation.constraints.NotBlank;

/**
 * A signature.
 *
 * @param sha256 checksum of the document that was read
 * @param password the signer's password, asked for again
 */
record SignatureRequest(@NotBlank String sha256, @NotBlank String password) {

    @Override
    public String toString() {
        return "SignatureRequest[sha256=" + sha256 + "]";
    }
}
