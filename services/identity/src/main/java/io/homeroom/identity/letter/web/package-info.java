/** Letters for the service that sends them, and the problems of links. */
@NullMarked
package io.homeroom.identity.letter.web;

import org.jspecify.annotations.NullMarked;
