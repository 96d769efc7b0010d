/**
 * The pages for who comes back from a provider's page to pay on. They are the gateway's, so that
 * there is an answer for somebody who has just paid whatever is away.
 */
@NullMarked
package io.homeroom.gateway.afterpaying;

import org.jspecify.annotations.NullMarked;
