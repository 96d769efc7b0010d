/** What others hear of ways in by providers. */
@NullMarked
package io.homeroom.identity.providerlink.messaging;

import org.jspecify.annotations.NullMarked;
