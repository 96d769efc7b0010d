/** What others hear of partings. */
@NullMarked
package io.homeroom.identity.parting.messaging;

import org.jspecify.annotations.NullMarked;
