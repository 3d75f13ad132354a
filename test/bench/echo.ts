import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

// The yardstick: the smallest bot on the same SDK and server, as Microsoft's echo sample has it.
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  const { body, headers, method = 'POST' } = request;
  await adapter.process({ body, headers, method }, response, (context) => bot.run(context));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
