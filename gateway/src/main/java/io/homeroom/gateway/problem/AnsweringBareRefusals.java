package io.homeroom.gateway.problem;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;
import tools.jackson.databind.json.JsonMapper;

/** Puts itself right before what writes answers, behind all that makes them. */
@Configuration(proxyBeanMethods = false)
class AnsweringBareRefusals {

  @Bean
  NettyServerCustomizer bareRefusals(JsonMapper json) {
    var refusals = new BareRefusals(json);
    return server ->
        server.doOnChannelInit(
            (observer, channel, address) ->
                channel
                    .pipeline()
                    .addAfter(NettyPipeline.HttpCodec, "homeroom.bareRefusals", refusals));
  }
}
