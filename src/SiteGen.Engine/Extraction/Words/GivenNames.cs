// Given names common in news in English, so that "Ana Silva" is known for a person without a role beside it.
using System.Collections.Frozen;

namespace SiteGen.Extraction.Words;

internal static class GivenNames
{
    private const string List = """
        Aaron Abdul Abdullah Abigail Abraham Adam Adeel Adel Adele Adnan Adrian Afzal Agnes Ahmad Ahmed Aisha Akbar Akira Alan Albert Alejandro Alex Alexander Alexandra Alfred Ali Alice Alicia Alison Allan Amanda Amara Amina Amir Amit Amy Ana Anders Andrea Andrew Andy Angela Anil Anita Anjali Ann Anna Anne Annie Anthony Antonio Anwar Arif Arjun Arthur Arun Asad Asha Ashley Asif Asim Ayesha Aziz
        Barbara Ben Benjamin Bernard Beth Bilal Bilawal Bill Boris Brian Bruce Camille Carl Carla Carlos Carmen Carol Caroline Catherine Cathy Cecilia Charles Charlotte Chen Chidi Chinedu Chloe Chris Christian Christina Christine Christopher Claire Clara Claudia Colin Craig Cristina Cyril Daniel Danielle Danish David Dean Deborah Deepa Deepak Denis Dennis Derek Diana Diane Diego Dinesh Dmitry Dominic Donald Donna Dorothy Douglas Duncan
        Ed Eddie Edward Eileen Elaine Elena Eleanor Elizabeth Ella Ellen Emeka Emily Emma Emmanuel Eric Erik Ernest Esther Eva Evan Evelyn Fahad Faisal Farah Farhan Farid Farooq Fatima Felix Fernando Fiona Florence Frances Francesca Francis Francisco Frank Fred Frederick Gabriel Gareth Gary Gavin Geoffrey George Gerald Gerard Giovanni Giulia Gloria Gordon Grace Graham Grant Greg Gregory Greta Guy
        Habib Hafiz Hamid Hamza Hannah Hans Harold Harris Harry Harvey Hasan Hassan Heather Heidi Helen Helena Henrik Henry Herbert Hina Hiroshi Howard Hugh Hugo Hussain Hussein Ian Ibrahim Ifeoma Imran Inés Ingrid Iqbal Irene Iris Isaac Isabel Isabella Ishaq Ivan Jack Jacob Jaime James Jamila Jan Jane Janet Jasmine Jason Javed Javier Jawad Jay Jean Jeff Jeffrey Jennifer Jeremy Jerome Jessica Jim Jin Joan Joanna Joanne Joe Joel John Jonas Jonathan Jordan Jorge José Jose Joseph Joshua Joyce Juan Judith Julia Julian Julie Justin
        Kamal Kamala Kamran Karen Karim Karl Kate Katherine Kathleen Katie Keith Kelly Ken Kenji Kenneth Kevin Khadija Khalid Khawaja Kim Klaus Kofi Krishna Kumar Kwame Kyle Lakshmi Lars Laura Lauren Lawrence Leah Lee Leila Lena Leo Leon Leonard Leslie Li Liam Lin Linda Lisa Liz Lorenzo Louis Louise Lucas Lucia Lucy Luis Luke Lydia Lynn
        Madeleine Mahmood Mahmoud Maja Malala Malcolm Manuel Manoj Marc Marcel Marco Marcus Margaret Maria María Marie Marina Mario Marion Mark Marta Martha Martin Martina Mary Maryam Marwan Mateo Mathieu Matt Matthew Maureen Max Maya Meera Mehmet Mei Melanie Melissa Mia Michael Michel Michelle Miguel Mike Mina Ming Miriam Mohamed Mohammad Mohammed Mohan Mohsin Moin Monica Moses Muhammad Mustafa Nadia Nadeem Nancy Naomi Narendra Naseem Nasir Nasreen Natalie Natasha Nathan Nawaz Neil Ngozi Niamh Nicholas Nick Nicola Nicole Nigel Nikhil Nina Nisha Noel Nora Noor Norman
        Oliver Olivia Olga Omar Oscar Owen Pablo Pamela Patricia Patrick Paul Paula Pauline Pedro Penny Per Pervez Peter Philip Philippa Phillip Pierre Pooja Prakash Pranab Preeti Priya Qasim Rachel Rafael Raheel Rahul Raj Rajesh Rakesh Ralph Ram Ramesh Rana Rania Rashid Ravi Raymond Raza Rebecca Rehana Rehman Renée Riaz Ricardo Richard Rishi Rita Rizwan Rob Robert Roberto Robin Rod Roger Rohan Rohit Ronald Rosa Rosalind Rose Rosemary Ross Rosie Roy Ruby Rupert Russell Ruth Ryan
        Nikos Kemal Ivy Zhao Yuki Tesfaye Emre Ida Liv Erik Olu Tunde Sipho Thandiwe Wangari Achieng Otieno Kwabena Abena Ama Yaw Adaeze Obinna Babajide Chinonso Ahmet Mehmet Ayşe Elif Giorgos Dimitris Eleni Katarina Milan Zoran Dragan Petra Jiri Pavel Tomasz Agnieszka Katarzyna Piotr Magda Andrzej Bogdan Ioana Mihai Istvan Zsofia Laszlo Aino Mika Juha Signe Freja Astrid Bjorn Gunnar Solveig Ingrid Henrik Mads Camila Mateus Thiago Renata Luiza Bruna Ximena Guadalupe Esperanza Joaquín Rodrigo Gonzalo Álvaro Sofía Lucía Élise Mathilde Benoît Cédric Jérôme Nguyen Tran Linh Hoang Siti Budi Dewi Agus Putri Nurul Rosli Farid Anwar Mahathir Hun Somchai Ploy Aung Min Naw Hye Ji Seo Haruto Aiko Keiko Takeshi Yoko Xiao Jing Hui Yan Mao Lei Bashir Zulfiqar Maryam Shazia Rubina Naveed Aamir Kashif Sarfraz Babar Shaheen Mehwish Nighat Parveen Rukhsana Ghulam Jahangir Murad Nisar Qamar Asfandyar Sher Gul Aftab Shafqat Fawad Hammad Azhar Ramiz Inzamam Waheed Tauseef
        Saad Sabrina Sadia Saeed Sajid Sally Salim Salma Salman Sam Samantha Samina Samir Samuel Sana Sandra Sanjay Sara Sarah Sardar Scott Sean Sergei Shabana Shahbaz Shahid Shahzad Shane Shannon Sharon Shehbaz Sheila Sherry Shirin Shirley Shoaib Siddharth Sidra Simon Simone Sofia Sohail Sonia Sophia Sophie Stefan Stella Stephanie Stephen Steve Steven Stuart Sue Sufyan Sunil Sunita Suresh Susan Susana Suzanne Svetlana Sven Syed Sylvia
        Tahir Tamara Tanya Tara Tariq Tatiana Tayyab Ted Temitope Teresa Terence Terry Thandi Thabo Theodore Theresa Thomas Tim Timothy Tina Tobias Todd Tom Tomás Tony Tracy Trevor Ulrich Umar Usman Ursula Uzma Valentina Valerie Vanessa Vera Veronica Victor Victoria Vijay Vikram Vincent Virginia Vivian Vladimir Volodymyr Waleed Walter Waqar Waseem Wanjiru Warren Wayne Wei Wendy Wilfred Will William Xi Xavier Yahya Yasir Yasmin Yasmin Yolanda Yousaf Yuki Yusuf Yvonne Zahid Zahra Zainab Zara Zia Zoe Zubair
        """;

    // Names that nearly only women, and nearly only men, bear.
    private const string OfWomen = """
        Abigail Adele Agnes Aisha Alice Alicia Alison Alexandra Amanda Amara Amina Amy Ana Angela Anita Anjali Ann Anna Anne Annie Asha Ayesha Barbara Beth Camila Camille Carla Carmen Carol Caroline Catherine Cathy Cecilia Charlotte Chloe Christina Christine
        Claire Clara Claudia Cristina Danielle Deborah Deepa Diana Diane Donna Dorothy Eileen Elaine Eleanor Elena Elif Elizabeth Ella Ellen Emily Emma Esther Eva Evelyn Farah Fatima Fiona Florence Frances Francesca Freja Giulia Gloria Grace Greta Guadalupe
        Hannah Heather Heidi Helen Helena Hina Ida Ifeoma Inés Ingrid Irene Iris Isabel Isabella Ivy Jamila Jane Janet Jasmine Jennifer Jessica Joan Joanna Joanne Joyce Judith Julia Julie Kamala Karen Kate Katarzyna Katherine Kathleen Katie Keiko Khadija
        Lakshmi Laura Lauren Leah Leila Lena Linda Lisa Liz Louise Lucia Lucy Lydia Madeleine Magda Malala Margaret Maria María Marie Marina Marta Martha Martina Mary Maryam Mathilde Maureen Maya Meera Melanie Melissa Mia Michelle Miriam Monica Nadia Nancy
        Naomi Nasreen Natalie Natasha Niamh Nicole Nina Nisha Nora Olga Olivia Pamela Parveen Patricia Paula Pauline Penny Petra Philippa Pooja Preeti Priya Rachel Rania Rebecca Rehana Renata Renée Rita Rosa Rosalind Rose Rosemary Rosie Rubina Ruby Rukhsana Ruth
        Sabrina Sadia Sally Salma Samantha Samina Sana Sandra Sara Sarah Shabana Shannon Sharon Shazia Sheila Shirin Shirley Sidra Siti Sofia Sofía Solveig Sonia Sophia Sophie Stella Stephanie Sue Sunita Susan Susana Suzanne Svetlana Sylvia Tamara Tanya Tara Tatiana
        Teresa Thandiwe Theresa Tina Ursula Uzma Valentina Valerie Vanessa Vera Veronica Victoria Virginia Wangari Wanjiru Wendy Ximena Yasmin Yolanda Yvonne Zahra Zainab Zara Zoe Zsofia
        Leanne Gemma Moira Lise Kirsty Hayley Lorraine Tracey Debbie Mandy Sinéad Aoife Siobhán Siobhan Caoimhe Róisín Ciara Orla Maeve Deirdre Gráinne Nuala Mairéad Marian Jill Gillian Lesley Vicky Becky Molly Megan Erin Marjorie Doris Ethel Edith Beryl Mabel Gladys Muriel
        Sheena Morag Catriona Eilidh Rhiannon Bronwen Katja Anja Silke Ulrike Sabine Monika Heike Birgit Gudrun Brigitte Amélie Manon Élodie Aurélie Margaux Sylvie Nathalie Isabelle Chantal Monique Consuelo Beatriz Rocío Marisol Amparo Giovanna Chiara Paola Federica
        Chioma Adaobi Folake Yetunde Bukola Amaka Nkechi Thandeka Nomsa Zanele Naledi Wambui Njeri Akinyi Atieno Kavita Sushma Savita Rekha Meena Geeta Farzana Humaira Saima Bushra Rabia Nazia Tahira Shaista
        """;

    private const string OfMen = """
        Aaron Abdul Abdullah Abraham Adam Adeel Adnan Adrian Afzal Ahmad Ahmed Ahmet Akbar Alan Albert Alejandro Alexander Alfred Ali Allan Amir Anders Andrew Andrzej Anthony Antonio Arif Arjun Arthur Arun Asad Asif Asim Babajide Ben Benjamin Bernard Bilal Bill Boris Brian Bruce
        Carl Carlos Charles Chidi Chinedu Christopher Colin Craig Daniel David Dean Deepak Dennis Derek Diego Dinesh Dmitry Dominic Donald Douglas Duncan Eddie Edward Emeka Emmanuel Eric Erik Ernest Fahad Faisal Farhan Farid Farooq Felix Fernando Francisco Frank Fred Frederick Gareth Gary
        Gavin Geoffrey George Gerald Gerard Giovanni Gordon Graham Greg Gregory Guy Habib Hamid Hamza Hans Harold Harry Hasan Hassan Henrik Henry Herbert Hiroshi Hugh Hugo Hussain Ian Ibrahim Imran Iqbal Isaac Ivan Jack Jacob Jaime James Jason Javed Javier Jeff Jeffrey Jeremy Jerome Jim Joe Joel John Jonas Jonathan Jorge
        José Jose Joseph Joshua Juan Julian Justin Kamal Kamran Karl Keith Kenji Kenneth Kevin Khalid Klaus Kofi Kwabena Kwame Kyle Lars Lawrence Leo Leon Leonard Liam Lorenzo Louis Lucas Luis Luke Mads Mahmood Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Martin Mateo Matt Matthew Mehmet Michael Miguel Mike
        Mohamed Mohammad Mohammed Mohan Mohsin Muhammad Mustafa Nadeem Narendra Nasir Nathan Nawaz Neil Nicholas Nick Nigel Nikhil Norman Oliver Omar Oscar Owen Pablo Patrick Paul Pavel Pedro Per Pervez Peter Philip Phillip Pierre Piotr Prakash Qasim Rafael Rahul Rajesh Rakesh Ralph Ramesh Rashid Ravi Raymond Raza
        Ricardo Richard Rishi Rizwan Rob Robert Roberto Roger Rohan Rohit Ronald Roy Rupert Russell Ryan Saad Saeed Sajid Salim Salman Samir Samuel Sanjay Scott Sean Sergei Shahbaz Shahid Shahzad Shane Shehbaz Shoaib Siddharth Simon Sipho Sohail Stefan Stephen Steve Steven Stuart Sunil Suresh Sven Tahir Tariq Ted
        Terence Terry Thabo Theodore Thomas Tim Timothy Tobias Todd Tom Tomás Tony Trevor Tunde Ulrich Umar Usman Vijay Vikram Vincent Vladimir Volodymyr Waleed Walter Waqar Warren Wayne Wilfred Will William Xavier Yahya Yasir Yousaf Yusuf Zahid Zubair Zulfiqar
        Rhys Dylan Declan Eoin Ciarán Cormac Padraig Pádraig Séamus Seamus Conor Fergal Donal Brendan Diarmuid Tadhg Alastair Alasdair Angus Hamish Callum Ewan Iain Clive Barry Cecil Reginald Desmond Everton Winston Delroy Jürgen Günter Heinz Horst Uwe Dieter Wolfgang Matthias Jörg
        Rainer Bernd Ludwig Otto Friedrich Laurent Thierry Didier Gilles Yves Frédéric François Philippe Alain Jacques Raúl Ignacio Julián Andrés Sergio Giuseppe Luca Matteo Alessandro Chukwudi Olusegun Segun Femi Kunle Wole Tayo Adewale Babatunde Kwesi Kojo Ousmane Mamadou Ibrahima
        Themba Bongani Mandla Mahesh Ganesh Harish Girish Manish Ashok Vinod Arvind Anand Gopal Rajiv Sanjeev Sudhir Venkatesh Karthik Shahzaib Umair Waqas Junaid Haris Zeeshan Tanveer Ejaz Ijaz
        """;

    private static readonly FrozenSet<string> Women = Split(OfWomen).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Men = Split(OfMen).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the name's bearer is a woman; null where the first name does not tell.</summary>
    public static bool? IsOfWoman(string name)
    {
        var first = name[..(name.IndexOf(' ') is > 0 and var space ? space : 0)];
        return Women.Contains(first) ? true : Men.Contains(first) ? false : null;
    }

    public static IEnumerable<string> All => Split(List).Concat(Women).Concat(Men);

    private static string[] Split(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
