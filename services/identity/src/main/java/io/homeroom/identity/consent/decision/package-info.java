/** How consent is requested, signed, withdrawn and looked up. */
@NullMarked
package io.homeroom.identity.consent.decision;

import org.jspecify.annotations.NullMarked;
