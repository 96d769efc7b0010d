/** What is told about verifications. */
@NullMarked
package io.homeroom.identity.verification.messaging;

import org.jspecify.annotations.NullMarked;
