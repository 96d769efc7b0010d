/** What others hear of children who come of age. */
@NullMarked
package io.homeroom.identity.adulthood.messaging;

import org.jspecify.annotations.NullMarked;
