/** The register of outgoing documents as it is read, printed and exported. */
package trinhky.distribution.application.register;
