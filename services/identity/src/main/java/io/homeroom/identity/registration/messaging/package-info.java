/** What others hear of registrations that are not families yet. */
@NullMarked
package io.homeroom.identity.registration.messaging;

import org.jspecify.annotations.NullMarked;
