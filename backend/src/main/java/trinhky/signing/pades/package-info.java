/**
 * Signatures in PDF files: fields that are filled step by step, keys that sign, what a reader may believe of a signed file.
 * Only this package knows the PDF and signature libraries.
 */
package trinhky.signing.pades;
