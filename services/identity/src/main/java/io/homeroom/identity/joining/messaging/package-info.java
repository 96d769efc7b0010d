/** What others hear of invitations. */
@NullMarked
package io.homeroom.identity.joining.messaging;

import org.jspecify.annotations.NullMarked;
