/** What others hear of challenges. */
@NullMarked
package io.homeroom.identity.challenge.messaging;

import org.jspecify.annotations.NullMarked;
