package trinhky.signing.application;

import trinhky.signing.domain.CertificateHolder;

/** Reads the images of signatures and seals that people hand in. */
public interface MarkImages {

    /**
     * Draws the image anew into the shape of its place: nothing but pixels is kept of what was handed in.
     *
     * @param kind a person's signature or a body's seal
     * @return a PNG without background
     * @throws trinhky.shared.DomainProblem invalid, field {@code file}: {@code signing.image-unreadable},
     *     {@code signing.image-too-large}, {@code signing.image-too-small}, {@code signing.image-not-transparent},
     *     {@code signing.image-not-blue}, {@code signing.image-not-red}
     */
    byte[] adopt(CertificateHolder.Kind kind, byte[] file);
}
