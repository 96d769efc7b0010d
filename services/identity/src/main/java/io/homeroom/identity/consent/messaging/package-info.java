/** What is told about consent. */
@NullMarked
package io.homeroom.identity.consent.messaging;

import org.jspecify.annotations.NullMarked;
