package trinhky.signing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a certificate is no longer used. */
record RevokeCertificateRequest(@NotBlank @Size(max = 500) String reason) {}
