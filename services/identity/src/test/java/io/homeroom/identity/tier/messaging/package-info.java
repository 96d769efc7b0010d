/** Tests of what is heard of payments. */
@NullMarked
package io.homeroom.identity.tier.messaging;

import org.jspecify.annotations.NullMarked;
