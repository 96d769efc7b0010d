/**
 * What parents have consented to (COPPA, GDPR-K).
 *
 * <p>A <em>consent</em> covers <em>purposes</em>, for the whole family or for one child; what a
 * parent decides for one child overrides the family's. It is requested, granted by the signed link
 * in a mail, and withdrawn purpose by purpose.
 */
@ApplicationModule(displayName = "Consent")
@NullMarked
package io.homeroom.identity.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
