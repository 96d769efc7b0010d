/** What the gateway reads about sessions in Redis. */
@NullMarked
package io.homeroom.identity.session.marker;

import org.jspecify.annotations.NullMarked;
