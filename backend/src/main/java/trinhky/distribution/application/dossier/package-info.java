/** What the archive gets of an issued document. */
package trinhky.distribution.application.dossier;
